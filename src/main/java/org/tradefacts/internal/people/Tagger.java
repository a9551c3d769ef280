package org.tradefacts.internal.people;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Countries;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;

/**
 * Marks the titles, countries, places and bodies of a text. Where two lists know words at the same token, the longer
 * phrase holds: {@code House Speaker} is a title, {@code House} a body.
 *
 * <p>Titles are known in any case; the rest only with a capital ({@code turkey} is no country), and wordings of
 * capitals alone only so ({@code us} is no country).
 */
final class Tagger {

    private static final int LONGEST_TITLE = 8;

    private final NameWords names;
    private final TitleLexicon titles;
    private final Bodies bodies;
    private final Places places;
    private final Countries countries;
    private final int and;
    private final int of;

    Tagger(
            Vocabulary vocabulary,
            NameWords names,
            TitleLexicon titles,
            Bodies bodies,
            Places places,
            Countries countries) {
        this.names = names;
        this.titles = titles;
        this.bodies = bodies;
        this.places = places;
        this.countries = countries;
        this.and = vocabulary.add("and");
        this.of = vocabulary.add("of");
    }

    /** The tag at each token, null where no list knows it. */
    @Nullable Tag[] tag(Document document) {
        Tokens tokens = document.tokens();
        @Nullable Tag[] tags = new Tag[tokens.size()];
        for (int sentence = 0; sentence < document.sentences(); sentence++) {
            int start = document.sentenceStart(sentence);
            int limit = document.sentenceEnd(sentence);
            int i = start;
            while (i < limit) {
                Tag tag = tokens.word(i) == Vocabulary.UNKNOWN ? null : at(tokens, tags, start, i, limit);
                if (tag == null) {
                    i++;
                    continue;
                }
                for (int k = tag.from(); k < tag.end(); k++) {
                    tags[k] = tag;
                }
                i = tag.end();
            }
        }
        return tags;
    }

    private @Nullable Tag at(Tokens tokens, @Nullable Tag[] tags, int start, int i, int limit) {
        int[] words = tokens.words();
        Phrases.Match<Title> title = titles.longestAt(words, i, limit);
        Tag best = null;
        if (tokens.capitalised(i)) {
            Phrases.Match<Body> body = bodies.longestAt(words, i, limit);
            if (body != null && (!body.value().allCapitals() || allCapitals(tokens, i, body.length()))) {
                best = Tag.body(i, i + body.length(), body.value());
            }
            Phrases.Match<Countries.Place> country = countries.phrases().longestAt(words, i, limit);
            if (country != null
                    && (best == null || i + country.length() > best.to())
                    && (!country.value().allCapitals() || allCapitals(tokens, i, country.length()))) {
                best = Tag.country(i, i + country.length(), country.value());
            }
            Phrases.Match<Places.Kind> place = places.longestAt(words, i, limit);
            if (place != null && (best == null || i + place.length() > best.to())) {
                best = Tag.place(i, i + place.length(), place.value());
            }
            Phrases.Match<String> other = countries.lookalikes().longestAt(words, i, limit);
            if (other != null && (best == null || i + other.length() > best.to())) {
                best = Tag.place(i, i + other.length(), Places.Kind.PLACE);
            }
        }
        if (title != null && title.value().use() == Title.Use.CAPITAL && !tokens.capitalised(i)) {
            title = null;
        }
        return title != null && (best == null || i + title.length() > best.to())
                ? title(tokens, tags, start, i, i + title.length(), limit, title.value())
                : best;
    }

    private static boolean allCapitals(Tokens tokens, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (tokens.is(i, Tokens.Kind.WORD) && !tokens.allCapitals(i)) {
                return false;
            }
        }
        return true;
    }

    private Tag title(Tokens tokens, @Nullable Tag[] tags, int start, int head, int to, int limit, Title title) {
        int from = head;
        int earliest = Math.max(start, head - LONGEST_TITLE);
        while (from > earliest) {
            int before = from - 1;
            Tag tag = tags[before];
            if (tag != null && tag.title() == null) {
                break;
            } else if (is(tokens, before, NameWords.PART)) {
                if (endsBody(tokens, tags, before, earliest)) {
                    break;
                }
                from = before;
            } else if (before > earliest
                    && is(tokens, before - 1, NameWords.PART)
                    && (tokens.isSign(before, '-') && tokens.glued(from) || isListed(tokens, before, from))) {
                from = before - 1;
            } else {
                break;
            }
        }
        if (from < head && isInBody(tokens, from, earliest)) {
            from = head;
        }
        int end = to;
        if (to + 1 < limit && tokens.isSign(to, '-') && tokens.glued(to) && isTenure(tokens, to + 1)) {
            end = to + 2;
        } else if (to < limit && is(tokens, to, NameWords.NOMINEE | NameWords.CANDIDATE | NameWords.ELECT)) {
            end = to + 1;
        }
        return Tag.title(from, head, to, end, title);
    }

    /**
     * Whether a word ends the name of a body rather than beginning a title: {@code Company} of "Zorn Company
     * President".
     */
    private boolean endsBody(Tokens tokens, @Nullable Tag[] tags, int token, int earliest) {
        return token > earliest
                && tokens.capitalised(token)
                && is(tokens, token, NameWords.BODY)
                && tokens.capitalised(token - 1)
                && tags[token - 1] == null
                && !is(tokens, token - 1, NameWords.PART | NameWords.SKIP | NameWords.TENURE);
    }

    /** Whether the words before a title end the name of a body: Ministry of {@code Commerce} spokesman. */
    private boolean isInBody(Tokens tokens, int from, int earliest) {
        return from - 2 >= earliest
                && tokens.capitalised(from)
                && tokens.word(from - 1) == of
                && tokens.capitalised(from - 2)
                && bodies.byFirstWord(tokens.word(from - 2)).isPresent();
    }

    /** Whether the token parts two parts of one title: {@code Trade, Industry and Energy Minister}. */
    private boolean isListed(Tokens tokens, int token, int next) {
        return (tokens.word(token) == and || tokens.isSign(token, ','))
                && tokens.capitalised(token - 1)
                && tokens.capitalised(next);
    }

    private boolean isTenure(Tokens tokens, int token) {
        return is(tokens, token, NameWords.ELECT | NameWords.NOMINEE);
    }

    private boolean is(Tokens tokens, int token, int flags) {
        return (names.of(tokens.word(token)) & flags) != 0;
    }
}
