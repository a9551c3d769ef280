package org.tradefacts.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.DateMention;
import org.tradefacts.DateValue;

/** Which words are a date and what it is worth, read on Friday, 9 May 2025. */
class DateExtractorTest {

    private static final Optional<LocalDate> FRIDAY = Optional.of(LocalDate.of(2025, 5, 9));

    private static final List<String> CARRIERS = List.of(
            "%s",
            "The talks are on %s.",
            "The duties (%s) remain.",
            "\"%s,\" in short.",
            "Not in %s, the ministry thinks.",
            "Growth.\n%s: a record",
            "Talks — %s — go on");

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = ';', textBlock = """
            July 8|Jul 8|Jul. 8|July 8th|8 July|8th of July|8 July 2025|July 8, 2025|July 8 2025|2025-07-08|July eighth; 2025-07-08
            20/05/2025|05/20/2025|20-05-2025|20.05.2025|May 20, 2025|20 May|20-May-2025|20/May/2025|May twentieth; 2025-05-20
            July 2025|Jul 2025|July of 2025|July, 2025|early July|mid-July|end of July|late July 2025; 2025-07
            2024|late 2024|mid-2024|end of 2024|end-2024|fiscal 2024|FY 2024|fiscal year 2024|summer of 2024; 2024
            the 1990s|the early 1990s|the mid-1990's; 1990/1999
            the 21st century|the twenty-first century; 2000/2099
            1603 to 1868|1603-1868|1603–1868; 1603/1868
            2024/25|2024-25|2024-2025|fiscal 2024/25; 2024/2025
            June 10 to 12|June 10-12|June 10–12|10-12 June|10 to 12 June 2025|June 10 through 12, 2025; 2025-06-10/2025-06-12
            May 30 to June 2|May 30-June 2, 2025; 2025-05-30/2025-06-02
            first quarter of 2025|first-quarter 2025|Q1 2025|Q1 of 2025|2025 Q1|2025-Q1|1Q 2025|1st quarter of 2025|first quarter of this year; 2025-Q1
            second half of 2025|H2 2025|second half of this year|second half of the year 2025; 2025-07/2025-12
            first nine months of 2024|first 9 months of last year; 2024-01/2024-09
            today|tonight|this morning|later today|Friday|Friday morning; 2025-05-09
            yesterday|last night|Thursday|late Thursday|Thursday night; 2025-05-08
            tomorrow|tomorrow morning; 2025-05-10
            this week|earlier this week|later this week|earlier in the week; 2025-W19
            last week|late last week|a week ago; 2025-W18
            next week|early next week|a week from now; 2025-W20
            last month|late last month|a month ago; 2025-04
            this month|earlier this month|later this month; 2025-05
            last quarter; 2025-Q1
            last year|a year ago|late last year|last fiscal year; 2024
            two years ago|2 years ago; 2023
            this year|earlier this year|later this year|the end of the year|year-end|this spring; 2025
            this weekend; 2025-05-10/2025-05-11
            May last year|last May|May of last year; 2024-05
            next Tuesday|Tuesday of next week|Tuesday next week; 2025-05-13
            last Tuesday|Tuesday last week; 2025-04-29
            Christmas Day|December 25; 2024-12-25
            the week of June 2|the week beginning June 2|the first week of June; 2025-W23
            the last two quarters|the previous two quarters; 2024-Q4/2025-Q1
            """)
    void oneValueManyWordings(String wordings, String value) {
        for (String wording : wordings.split("\\|", -1)) {
            for (String carrier : CARRIERS) {
                String text = carrier.replace("%s", wording);
                List<DateMention> dates = Reading.dates(text, FRIDAY);
                String expected = wording.replaceFirst("^the ", "");
                assertThat(dates).as(text).hasSize(1);
                assertThat(dates.get(0).span().text()).as(text).isEqualTo(expected);
                assertThat(dates.get(0).value().map(DateValue::iso)).as(text).contains(value);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials met on [Wednesday=2025-05-07] ([May 7=2025-05-07]).",
                "Officials met on [May 7=2025-05-07] ([Wednesday=2025-05-07]).",
                "The vote is on [Tuesday, June 3=2025-06-03], not on [Monday=2025-05-12].",
                "The minister said on [Monday=2025-05-05] he will fly to Seoul on [Tuesday=2025-05-13].",
                "Speaking on [Thursday=2025-05-08], he threatened to raise the duties [next month=2025-06].",
                "The pause lasts until [Friday=2025-05-09] and ends by [Sunday=2025-05-11].",
                "Tariffs announced on [March 1=2025-03-01] were raised in [November=2024-11].",
                "In [May this year=2025-05] exports fell from [a year earlier=2024].",
                "He spoke on [March 5=2025-03-05] and [April 2, 2025=2025-04-02].",
                "The fair runs from [June 10 to June 12=2025-06-10/2025-06-12].",
                "It runs from [December 30 to January 2=2024-12-30/2025-01-02].",
                "The start was moved from [June 1=2025-06-01] to [July 1=2025-07-01].",
                "Between [May and July=2025-05/2025-07] sales rose; in [May=2025-05] and [July=2025-07] they did not.",
                "From [Monday through Wednesday=2025-05-05/2025-05-07] they talked.",
                "It came into force [two days after May 1=2025-05-03].",
                "The [2018=2018] tariffs are above [2016=2016] levels.",
                "The [2016=2016] election, the Davos [2018=2018] talks and its [2025=2025] budget.",
                "Nobody in [1866=1866] knew; the law of [1930=1930] did.",
                "The [March=2025-03] meeting and [March=2025-03]'s figures.",
                "Prices rose over the [weekend=2025-05-03/2025-05-04].",
                "Growth between [2010 and 2015=2010/2015] was slow.",
                "From [March 2025 to now=2025-03/2025-05-09] it grew.",
                "[THIS WEEK=2025-W19] IN TRADE",
                "He wrote on 1 page that [today=2025-05-09]\u2019s duties hurt.",
                "Sales in the [second half=2025-07/2025-12] will rise, [first-half=2025-01/2025-06] profit fell.",
                "SEOUL, [May 9=2025-05-09] (Reuters) - Korea said on [Friday=2025-05-09]",
                "On [5/20=2025-05-20], [5/22=2025-05-22] and in [12/2024=2024-12] it met; on the [12th=2025-05-12].",
                "Signed [04/05/2025=2025-05-04] beside [13/05/2025=2025-05-13].",
                "It met on [Thursday 8/5=2025-05-08] for the [first week of June 2025=2025-W23].",
                "In [nineteen ninety-six=1996] and [two thousand and five=2005] two thousand homes stood.",
                "The [third month of 2021=2021-03] came before the third month of the strike.",
                "[Two months ago=2025-03] and [six weeks from now=2025-W25]; in two weeks they meet.",
                "[Yesterday=2025-05-08] and the [day before yesterday=2025-05-07], [last summer=2024] and [next fall=?].",
                "At 3 p.m. on [May 6=2025-05-06] the talks ended.",
            })
    void readsDatesInTheirSentence(String marked) {
        String text = Reading.unmarked(marked);
        assertThat(Reading.marked(text, FRIDAY)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In [July=XXXX-07], on [July 8=XXXX-07-08] and never again on [July 8, 2025=2025-07-08].",
                "[This week=?] and [Tuesday=?] and [two years ago=?] and [today=?]",
                "The summit on [June 15-17=XXXX-06-15/XXXX-06-17] follows the [first quarter=XXXX-Q1].",
                "From [1603 to 1868=1603/1868] and in [May this year=XXXX-05]",
                "Dated [04/05/2025=2025-XX-XX]",
            })
    void leavesOpenWhatNoPublicationDateSettles(String marked) {
        assertThat(Reading.marked(Reading.unmarked(marked), Optional.empty())).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pause lasts 90 days, three weeks or two years.",
                "It fell for the last two years and will rise in the next 90 days.",
                "Over the last year, during the past month and for the next week they waited.",
                "More than two years ago and a few months ago are vague.",
                "Every year, each July and every Tuesday the duty is set; sales are counted daily and annually.",
                "In recent months, now, currently, nowadays, in the coming weeks.",
                "At 8:30 a.m. and 14:00 the talks began.",
                "He is 45 years old, a 45-year-old.",
                "Some 2,000 jobs, 2000 troops and 1999 dollars were lost.",
                "The index went up 2010 points to 1990 points.",
                "It cost $2010, €1999, £2024 and 1986 won.",
                "Section 2025, No. 2024, Room 2019 and flight UA2020 are numbers.",
                "Resolution 1929, Agenda 2030, Made in China 2025 and Windows 2000 are names.",
                "He may go. They may march on. Prices fall; they fall next to others.",
                "Theresa May said no; Mrs May went; May I ask?",
                "Prices march higher while the Sun said so and they sat down.",
                "USA Today said the second minister took first place in the third round.",
                "A quarter of the goods, three quarters and half of them.",
                "The second half of the century's work and the first quarter of the game.",
                "Call +82 02-2100-2114 or 123-12-1234 or 133-03-03-2020.",
                "Version 1.2.2020.4, 24/7, 50/50 and after 9/11.",
                "Copyright © 2019 and www.example.com/2019/04/09/news",
                "The end of the day, the year, the week and the month.",
                "Lunar New Year sales and the march on the capital.",
                "In his last year, the company's next week was harder.",
                "Jan Smith and Jun Lee met Mar Garcia.",
                "The decade, the century and the 21st chapter.",
                "He came first, May be.",
                "Feb 30 2.5 31/31",
                "Group of Seven, G20, 5G and 737-800",
            })
    void leavesEverythingElse(String text) {
        assertThat(Reading.marked(text, FRIDAY)).isEqualTo(text);
    }
}
