package org.tradefacts.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.MeasureEvent;
import org.tradefacts.TradeMeasure;

/** Sentences of news with the measures they tell, and as many that tell none. */
class MeasureExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The United States slapped a 25% levy on Canadian lumber in May. | TARIFF US>CA 25% lumber:44 IN_FORCE IMPOSED@2025-05/US
            Washington raised duties on foreign steel and aluminium imports to 50 percent on June 4. | TARIFF US> 50% steel:72 aluminium:76 IN_FORCE RAISED@2025-06-04/US
            Beijing banned exports of gallium and germanium to the United States. | EXPORT_BAN CN>US gallium:28 germanium:28 IN_FORCE IMPOSED/CN
            The US is considering new tariffs on Korean chips. | TARIFF US>KR chips:85 CONSIDERED CONSIDERED/US
            India's 15.4% anti-dumping duties on Chinese steel took effect on August 1. | ANTI_DUMPING IN>CN 15.4% steel:72 IN_FORCE TAKES_EFFECT@2025-08-01/IN
            China suspended its retaliatory tariffs on American soybeans for 90 days. | TARIFF CN>US retaliatory soybeans:12 SUSPENDED SUSPENDED/CN
            President Donald Trump threatened to impose 50% tariffs on goods from Brazil. | TARIFF US>BR 50% CONSIDERED THREATENED/US
            Seoul requested exemptions from US tariffs on cars. | TARIFF US>KR cars:87 IN_FORCE RELIEF_SOUGHT/KR
            Canada will lift its tariffs on American orange juice next week. | TARIFF CA>US orange juice:20 IN_FORCE LIFTED@2025-W33/CA
            The European Commission proposed tariffs of up to 25% on US goods. | TARIFF EU>US 25% US goods: CONSIDERED PROPOSED/EU
            The court struck down Washington's tariffs on Indian goods. | TARIFF US>IN Indian goods: ENDED STRUCK_DOWN/US
            South Korea agreed to buy $100 billion worth of American energy. | PURCHASE_COMMITMENT KR>US USD 100000000000 energy:27 ANNOUNCED AGREED/KR
            The US and China have imposed tariffs on each other's goods. | TARIFF US>CN IN_FORCE IMPOSED/US; TARIFF CN>US IN_FORCE IMPOSED/CN
            The commerce ministry announced export controls on rare earths. | EXPORT_CONTROL ?> rare earths:28 ANNOUNCED ANNOUNCED
            Japan's $550 billion investment pledge to the US was announced in July. | INVESTMENT_COMMITMENT JP>US USD 550000000000 ANNOUNCED ANNOUNCED@2025-07/JP
            The tariff on Korean cars was cut from 25 percent to 15 percent. | TARIFF ?>KR 25% 15% cars:87 IN_FORCE LOWERED
            The US tariffs on Chinese goods could cut growth. | TARIFF US>CN Chinese goods: IN_FORCE
            India cut its import duty on gold to 6%. Brazil retaliated. | TARIFF IN> 6% gold:71 IN_FORCE LOWERED/IN
            Mexico retaliated with tariffs on American pork and cheese. | TARIFF MX>US pork:02 cheese:04 IN_FORCE IMPOSED/MX
            The EU extended its anti-dumping duties on Chinese bicycles. | ANTI_DUMPING EU>CN bicycles:87 IN_FORCE EXTENDED/EU
            Washington and Tokyo signed a trade agreement on July 22. | TRADE_AGREEMENT ?>US,JP ANNOUNCED SIGNED@2025-07-22
            The US imposed sanctions on Russian oil producers. | SANCTION US>RU oil:27 IN_FORCE IMPOSED/US
            The United States opened a Section 232 investigation into imports of copper. | TARIFF US> Section 232 copper:74 CONSIDERED INVESTIGATED/US
            Brussels delayed its retaliatory tariffs on US whiskey until February. | TARIFF EU>US retaliatory whiskey:22 SUSPENDED DELAYED@2026-02/EU
            Congress ratified the trade deal with Panama. | TRADE_AGREEMENT ?>PA,US IN_FORCE RATIFIED
            Brazil challenged the US tariffs at the WTO. | TARIFF US> IN_FORCE CHALLENGED/BR
            Taiwan voted to ease curbs on imports of Japanese food. | QUOTA TW>JP food:01+02+03+04+05+06+07+08+09+10+11+12+13+14+15+16+17+18+19+20+21+22+23+24 IN_FORCE PROPOSED/TW
            The US hit Canada with a 35% tariff. | TARIFF US>CA 35% IN_FORCE IMPOSED/US
            Trump, who imposed a 10% tariff on Chinese goods, said he would raise it. | TARIFF US>CN 10% Chinese goods: IN_FORCE IMPOSED/US RAISED/US
            Britain's digital services tax on American companies will be scrapped. | INTERNAL_TAX GB>US IN_FORCE LIFTED/GB
            The tariffs of up to 50% that Washington plans to impose on Brazilian coffee would hurt roasters. | TARIFF US>BR 50% coffee:09 ANNOUNCED ANNOUNCED/US
            India did not impose duties on American apples but lowered its tariff on almonds. | TARIFF IN> almonds:08 IN_FORCE LOWERED/IN
            Washington's export controls, which target exports of advanced chips to Beijing, were tightened. | EXPORT_CONTROL US>CN advanced chips:85 IN_FORCE RAISED/US
            The White House could exempt Korea from the steel tariffs. | TARIFF US> steel:72 IN_FORCE CONSIDERED/US
            China has said it will levy new tariffs on American cars. | TARIFF CN>US cars:87 ANNOUNCED ANNOUNCED/CN
            Tokyo is urging Washington to remove the 25% tariff on Japanese cars. | TARIFF US>JP 25% cars:87 IN_FORCE RELIEF_SOUGHT/JP
            The US signed an Executive Order imposing a 40% tariff on Brazilian goods. | TARIFF US>BR 40% Brazilian goods: IN_FORCE SIGNED/US IMPOSED/US
            Korea unveiled a 33 trillion won support package to help its semiconductor industry. | SUBSIDY KR> KRW 33000000000000 semiconductor:85 ANNOUNCED ANNOUNCED/KR
            Imposed in 2018, the US tariffs on Chinese steel remain in place. | TARIFF US>CN steel:72 IN_FORCE IMPOSED@2018/US EXTENDED/US
            Germany called on the European Union to lift quotas on Chinese textiles. | QUOTA EU>CN textiles:50+51+52+53+54+55+56+57+58+59+60+61+62+63 IN_FORCE RELIEF_SOUGHT/DE
            Peru imposed anti-dumping and countervailing duties on biodiesel from Argentina. | ANTI_DUMPING PE>AR biodiesel:38 IN_FORCE IMPOSED/PE
            Britain imposed a 12th package of sanctions on Russia. | SANCTION GB>RU IN_FORCE IMPOSED/GB
            Poland approved a $2 billion subsidy scheme for electric cars. | SUBSIDY PL> USD 2000000000 electric cars:87 ANNOUNCED ANNOUNCED/PL
            China lifted a ban on Canadian canola seed. | IMPORT_BAN CN>CA canola seed:12 ENDED LIFTED/CN
            Egypt revived its import quotas on steel. | QUOTA EG> steel:72 IN_FORCE IMPOSED/EG
            Turkey set a 40% tariff on Chinese cars. | TARIFF TR>CN 40% cars:87 IN_FORCE IMPOSED/TR
            Japan and Kenya concluded negotiations on a free trade agreement on July 9. | TRADE_AGREEMENT ?>JP,KE ANNOUNCED AGREED@2025-07-09
            Chile imposed duties of between 9 and 14 percent on wheat flour from Argentina. | TARIFF CL>AR 9..14% wheat flour:11 IN_FORCE IMPOSED/CL
            Peru imposed duties of 10 percent and 20 percent on Chinese shoes. | TARIFF PE>CN 10% 20% shoes:64 IN_FORCE IMPOSED/PE
            Turkey imposed duties on used and refurbished cars from Japan. | TARIFF TR>JP cars:87 IN_FORCE IMPOSED/TR
            Kenya, which imposed tariffs on Chinese shoes in May, said so. | TARIFF KE>CN shoes:64 IN_FORCE IMPOSED@2025-05/KE
            Brazil imposed duties on truck tyres for farm tractors. | TARIFF BR> truck tyres:40 IN_FORCE IMPOSED/BR
            Canada hailed China's decision on Monday to lift its tariff on Canadian peas. | TARIFF CN>CA peas:07 IN_FORCE LIFTED@2025-08-04/CN
            Trump signed an order to impose a 30% tariff on Mexican tomatoes. | TARIFF US>MX 30% tomatoes:07 IN_FORCE SIGNED/US IMPOSED/US
            India imposed a duty on Thai sugar. The millers said they would study the decision. | TARIFF IN>TH sugar:17 IN_FORCE IMPOSED/IN
            Chile attacked the subsidies of the European Union on wine. | SUBSIDY EU> wine:22 IN_FORCE
            Trump imposed a 40% tariff on Brazilian beef under the International Emergency Economic Powers Act. | TARIFF US>BR International Emergency Economic Powers Act 40% beef:02 IN_FORCE IMPOSED/US
            The White House invoked Section 232 to impose a 25% tariff on Japanese trucks. | TARIFF US>JP Section 232 25% trucks:87 IN_FORCE IMPOSED/US
            Canada cut its duties on Danish steel under pressure from Brussels. | TARIFF CA>DK steel:72 IN_FORCE LOWERED/CA
            Trump used the Trade Expansion Act of 1962 to impose tariffs on Indian steel. | TARIFF US>IN Trade Expansion Act steel:72 IN_FORCE IMPOSED/US
            The US imposed a 10% global tariff on timber. | TARIFF US>* 10% timber:44 IN_FORCE IMPOSED/US
            Mexico imposed a duty of $155 a tonne on sugar from Brazil. | TARIFF MX>BR USD 155 a tonne sugar:17 IN_FORCE IMPOSED/MX
            """)
    void findsMeasures(String sentence, String expected) {
        assertThat(Sentences.lines(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tariffs hurt growth, economists say.",
                "If the United States imposes tariffs on cars, prices will rise.",
                "The company reached a deal with its workers.",
                "The judge performed his duties with care.",
                "The restrictions on movement were lifted in March.",
                "The team agreed to buy a striker from Brazil.",
                "He took measures to improve the school.",
                "The ban on smoking in restaurants took effect in May.",
                "The General Agreement on Tariffs and Trade was signed in 1947.",
                "Economists fear a trade war between the two giants.",
                "The quota of students rose to 200.",
                "The government cut taxes on income.",
                "Exports of gallium rose 5% in May.",
                "Police imposed a curfew in Seoul.",
                "The two countries pledged closer cooperation.",
                "The ban on athletes from Russia was lifted.",
                "The restaurant raised its price caps and set a new menu.",
                "The lenders met to discuss the $9 billion bailout of Ecuador.",
                "The peace deal between Israel and Egypt was signed in 1979.",
                "The bank raised its interest rate by 25 basis points.",
                "Growth control measures failed.",
                "The union imposed a ban on overtime.",
                "The OPEC production quotas were raised.",
                "The tax on cigarettes was raised to 20%.",
                "Apple agreed to buy a startup for $1 billion.",
                "Officials discussed trade and investment in Beijing.",
                "The European Union condemned the missile launch.",
                "A moratorium on executions was extended.",
                "The fee for visas was raised by Japan.",
                "South Korea's exports to China fell 10 percent.",
                "The president signed an order on immigration.",
                "Would Washington impose tariffs on cars?",
                "Canada did not impose duties on American apples.",
                "The firm would have to pay tariffs if a deal is not reached.",
                "The measure of success is growth.",
                "Workers moved to curb the spread of the virus.",
                "Sanctions were discussed by the parents of the pupils.",
                "The agreement between the landlord and the tenant was signed.",
                "The port was closed and the ships waited.",
                "Steel and aluminium prices fell in London.",
                "He works as a customs officer in Busan."
            })
    void findsNone(String sentence) {
        assertThat(Sentences.lines(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            India to lift ban on American poultry imports | LIFTED | to lift
            Chile, Peru to cut tariffs on Chinese shoes | LOWERED | to cut
            EU to impose duties on Chinese tyres | ANNOUNCED | to impose
            Farmers ask India to cut tariffs on American almonds | RELIEF_SOUGHT | ask India to cut
            """)
    void titlesTellWhatComes(String title, MeasureEvent.Kind kind, String words) {
        assertThat(Sentences.titled(title).get(0).events())
                .singleElement()
                .satisfies(event -> assertThat(event.kind()).isEqualTo(kind))
                .satisfies(event -> assertThat(event.span().text()).isEqualTo(words));
    }

    @Test
    void readsQuotedBasisAndConvertedAmounts() {
        assertThat(Sentences.lines("Trump's 25 percent \"reciprocal\" tariffs on Korean goods took effect on Friday."))
                .isEqualTo("TARIFF US>KR reciprocal 25% Korean goods: IN_FORCE TAKES_EFFECT@2025-08-01/US");
        assertThat(Sentences.lines("Seoul unveiled a 33 trillion won ($23 billion) support package for chipmakers."))
                .isEqualTo("SUBSIDY KR> KRW 33000000000000 USD 23000000000 ANNOUNCED ANNOUNCED/KR");
    }

    @Test
    void pointsAtTheWordsOfThePredicate() {
        TradeMeasure measure = Sentences.measures("The United States has imposed 25% tariffs on Korean cars.")
                .get(0);
        assertThat(measure.name().text()).isEqualTo("25% tariffs on Korean cars");
        assertThat(measure.events())
                .extracting(MeasureEvent::span)
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .startsWith("\"has imposed\"");
    }
}
