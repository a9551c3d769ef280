package org.tradefacts.internal.statement;

import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.statement.Attribution.Link;
import org.tradefacts.internal.statement.Quotations.Quotation;
import org.tradefacts.internal.statement.Roles.Role;
import org.tradefacts.internal.statement.Verb.Takes;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * Finds what an attribution reports: the quotation or clause behind it ({@code Lee said that [...]}), before it
 * ({@code [...], Lee said}) or on both sides ({@code [...], Lee said, [...]}).
 */
final class ContentFinder {

    private static final int WINDOW = 30;

    private final Reading reading;
    private final Tokens tokens;
    private final NounPhrases nounPhrases;

    ContentFinder(Reading reading, NounPhrases nounPhrases) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.nounPhrases = nounPhrases;
    }

    /**
     * The content of an attribution, or null.
     *
     * @param floor the first token that no earlier statement of the sentence has used
     * @param limit the token behind the last one this attribution may use
     */
    @Nullable Content find(Attribution attribution, int floor, int limit) {
        if (attribution.is(Link.ACCORDING) || attribution.is(Link.INVERTED)) {
            return around(attribution, attribution.to(), floor, limit);
        }
        int behind = behindAdverbials(attribution, limit);
        boolean said =
                attribution.is(Link.BEFORE) && endsQuoted(attribution.from() - 1) && isSpeech(attribution.from() - 1);
        Content after = said ? null : after(attribution, behind, limit);
        if (after != null) {
            return after;
        }
        return attribution.is(Link.BEFORE) ? around(attribution, behind, floor, limit) : null;
    }

    // ---- behind the verb

    /** The token behind the person told and behind words of time, place and means: where the content can begin. */
    private int behindAdverbials(Attribution attribution, int limit) {
        int i = skip(attribution.to(), limit);
        if (attribution.verb().takes(Takes.LISTENER)
                && i < limit
                && !reading.is(i, Role.THAT)
                && !reading.quotations().covers(i)) {
            if (reading.isClass(i, WordClass.PRONOUN) && i + 1 < limit && isVerb(i + 1)) {
                return i;
            }
            int end = reading.isClass(i, WordClass.PRONOUN) ? i + 1 : nounPhrases.endOf(i, limit);
            i = skip(end, limit);
            if (i == end && end - 1 > attribution.to() && end < limit && isVerb(end)) {
                return reading.mentions().covers(end - 1) ? reading.mentions().from()[end - 1] : end - 1;
            }
            if (i > end - 1 && reading.quotations().opensAt(i)) {
                int behind = reading.quotations().around(i).to();
                i = behind < limit && reading.is(behind, Role.THAT) ? behind : i;
            }
        }
        if (i < limit && reading.comma(i) && attribution.verb().takes(Takes.LISTENER)) {
            return thatBehindComma(i, Math.min(limit, i + WINDOW));
        }
        boolean phrase = i + 1 < limit && reading.is(i, Role.PLACES) && !reading.isClass(i + 1, WordClass.VERB);
        return phrase && attribution.verb().takes(Takes.CLAUSE) ? behindPhrase(i, limit) : i;
    }

    /** Passes over adverbs, words of time, and phrases of time and means. */
    private int skip(int from, int limit) {
        int i = from;
        while (i < limit && !reading.quotations().covers(i)) {
            if (reading.is(i, Role.TIME) && !reading.mentions().covers(i)) {
                i++;
                if (i < limit && tokens.is(i, Tokens.Kind.NUMBER)) {
                    i++;
                }
            } else if (reading.isClass(i, WordClass.ADVERB) && !reading.is(i, Role.NOT) && !isInClause(i + 1, limit)) {
                i++;
            } else if (isTimePhrase(i, limit)) {
                i += 2;
            } else if (reading.is(i, Role.PLACES)) {
                int end = nounPhrases.endOf(i + 1, limit);
                if (end == i + 1 || !isMeans(i + 1, end) || end < limit && isVerb(end)) {
                    return i;
                }
                i = end;
            } else {
                return i;
            }
        }
        return i;
    }

    /** Whether what follows an adverb makes the adverb part of the clause: "said [there] was", "said [only] Seoul". */
    private boolean isInClause(int next, int limit) {
        if (next >= limit || reading.is(next, Role.TIME)) {
            return false;
        }
        WordClass wordClass = reading.wordClass(next);
        return wordClass != WordClass.SIGN && wordClass != WordClass.PREPOSITION && wordClass != WordClass.SUBORDINATOR;
    }

    private boolean isVerb(int i) {
        return reading.isClass(i, WordClass.VERB) || reading.isClass(i, WordClass.AUXILIARY);
    }

    private boolean isTimePhrase(int i, int limit) {
        return i + 1 < limit
                && reading.is(i + 1, Role.TIME)
                && !(i + 2 < limit && tokens.glued(i + 2) && tokens.last(i + 2) == 's')
                && (reading.is(i, Role.PLACES)
                        || reading.isClass(i, WordClass.DETERMINER)
                        || reading.isClass(i, WordClass.ADJECTIVE));
    }

    private boolean isMeans(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.is(i, Role.MEDIUM) || reading.is(i, Role.LISTENER)) {
                return true;
            }
        }
        return false;
    }

    /** Behind any phrase of place or occasion that "that", a mark or the sentence's end follows; else where it was. */
    private int behindPhrase(int from, int limit) {
        int high = Math.min(limit, from + WINDOW);
        for (int i = from; i < high; i++) {
            if (reading.is(i, Role.THAT) && !isRelative(i, high)
                    || reading.quotations().opensAt(i)
                    || tokens.isSign(i, ':')) {
                return i;
            }
            if (reading.comma(i)) {
                return thatBehindComma(i, high);
            }
            if (reading.isClass(i, WordClass.AUXILIARY) || isPronoun(i)) {
                return from;
            }
        }
        return high == limit ? limit : from;
    }

    /**
     * The comma of ", that" behind more of the phrase: "said at a stop in Toledo[,] Ohio, that"; else the comma given.
     */
    private int thatBehindComma(int comma, int high) {
        for (int i = comma + 1;
                i + 1 < high
                        && !isVerb(i)
                        && !isPronoun(i)
                        && !reading.quotations().covers(i);
                i++) {
            if (reading.comma(i) && reading.is(i + 1, Role.THAT)) {
                return i;
            }
        }
        return comma;
    }

    /** Whether "that" opens a description: "a deal [that] includes", "a deal [that] was". */
    private boolean isRelative(int that, int high) {
        return that + 1 < high
                && (reading.isClass(that + 1, WordClass.AUXILIARY) || reading.isClass(that + 1, WordClass.VERB));
    }

    private boolean isPronoun(int i) {
        return reading.is(i, Role.PERSONAL) || reading.is(i, Role.IMPERSONAL);
    }

    private @Nullable Content after(Attribution attribution, int start, int limit) {
        if (start >= limit) {
            return null;
        }
        Verb verb = attribution.verb();
        int i = start;
        boolean comma = reading.comma(i);
        if ((comma || tokens.isSign(i, ':')) && isFollowedByQuotation(i + 1, limit) && verb.takes(Takes.QUOTE)) {
            return content(attribution, i + 1, i + 2, "quotation in the next sentence");
        }
        if (comma && i + 1 < limit) {
            if (reading.is(i + 1, Role.THAT) && verb.takes(Takes.THAT)) {
                return content(attribution, i + 2, limit, "that-clause");
            }
            boolean opens = reading.quotations().opensAt(i + 1) && verb.takes(Takes.QUOTE);
            return opens && !goesOn(attribution, i + 1) ? content(attribution, i + 1, limit, "quotation after") : null;
        }
        if (tokens.isSign(i, ':')) {
            boolean quoted = i + 1 < limit && reading.quotations().opensAt(i + 1);
            boolean clause = verb.takes(Takes.QUOTE) && reading.quotations().words(i, limit) > 3;
            return quoted || clause ? content(attribution, i + 1, limit, "after a colon") : null;
        }
        if (reading.quotations().opensAt(i)) {
            return verb.takes(Takes.QUOTE) || verb.takes(Takes.NOUN) || verb.takes(Takes.NAMING)
                    ? content(attribution, i, limit, "quotation after")
                    : null;
        }
        if (reading.is(i, Role.THAT)
                && verb.takes(Takes.THAT)
                && i + 1 < limit
                && (i == attribution.to() || !isRelative(i, limit))) {
            return content(attribution, i + 1, limit, "that-clause");
        }
        if (reading.is(i, Role.WHAT) && verb.takes(Takes.NOUN)) {
            return content(attribution, i, limit, "noun phrase");
        }
        if (reading.is(i, Role.WHETHER)) {
            if (verb.takes(Takes.WHETHER)) {
                return content(attribution, i, limit, "question");
            }
            boolean condition = reading.is(i, Role.DOUBTS) && verb.takes(Takes.CLAUSE) && !verb.takes(Takes.OBJECT);
            return condition && finite(i, limit) ? content(attribution, i, limit, "clause after") : null;
        }
        if (verb.takes(Takes.INFINITIVE)
                && (reading.is(i, Role.TO) || reading.is(i, Role.NOT) && i + 1 < limit && reading.is(i + 1, Role.TO))) {
            return content(attribution, i, limit, "infinitive");
        }
        if (verb.takes(Takes.PLEA) && isPlea(i, limit)) {
            return content(attribution, i, limit, "plea");
        }
        if (verb.takes(Takes.CLAUSE) && (verb.takes(Takes.OBJECT) ? isPlainClause(i, limit) : isClause(i, limit))) {
            return content(attribution, i, limit, "clause after");
        }
        if (verb.kind() == Verb.Kind.DENIES && tokens.text(i).endsWith("ing")) {
            return content(attribution, i, limit, "act denied");
        }
        boolean phrase = isPronoun(i)
                || nounPhrases.endOf(i, limit) > i
                || reading.isClass(i, WordClass.VERB) && beginsNounPhrase(i, limit);
        if (verb.takes(Takes.NOUN) && phrase) {
            return content(attribution, i, limit, "noun phrase");
        }
        if (verb.takes(Takes.NAMING) && quotesSoon(i, limit)) {
            return content(attribution, i, limit, "naming");
        }
        return null;
    }

    private boolean isFollowedByQuotation(int i, int limit) {
        return i == limit && reading.quotations().opensAt(i);
    }

    /**
     * Whether the quotation at {@code quote} goes on with what stands before the attribution: "The deal, he said, "is
     * done.""
     */
    private boolean goesOn(Attribution attribution, int quote) {
        int before = attribution.from() - 1;
        return attribution.is(Link.BEFORE)
                && before >= 0
                && (endsQuoted(before) && isSpeech(before) || reading.comma(before) && !beginsSentence(quote));
    }

    private boolean beginsSentence(int quote) {
        int word = quote + 1;
        while (word + 1 < tokens.size() && !Marks.isWord(tokens, word)) {
            word++;
        }
        return tokens.capitalised(word);
    }

    private boolean endsQuoted(int before) {
        return reading.quotations().closesAt(before)
                || before > 0 && reading.comma(before) && reading.quotations().closesAt(before - 1);
    }

    private boolean isPlea(int from, int limit) {
        int end =
                isPronoun(from) || reading.isClass(from, WordClass.PRONOUN) ? from + 1 : nounPhrases.endOf(from, limit);
        return end > from && end < limit && (reading.is(end, Role.TO) || reading.is(end, Role.NOT));
    }

    private boolean quotesSoon(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + WINDOW); i++) {
            if (reading.quotations().opensAt(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a clause with a finite verb begins at a token; not one without its subject: "a rule they say [would
     * hurt]".
     */
    private boolean isClause(int from, int limit) {
        WordClass first = reading.wordClass(from);
        if (first == WordClass.AUXILIARY || first == WordClass.VERB && !beginsNounPhrase(from, limit)) {
            return false;
        }
        if (isPronoun(from) && reading.isClass(from, WordClass.PRONOUN)) {
            int next = from + 1;
            if (next < limit && tokens.glued(next) && tokens.is(next, Tokens.Kind.SIGN)) {
                return true;
            }
            while (next < limit
                    && (reading.isClass(next, WordClass.ADVERB) || reading.isClass(next, WordClass.DETERMINER))) {
                next++;
            }
            return next < limit
                    && (isVerb(next)
                            || reading.isClass(next, WordClass.VERB_OR_NOUN)
                            || reading.quotations().opensAt(next));
        }
        if (first == WordClass.PREPOSITION && reading.is(from, Role.VENUE) && !commaSoon(from, limit)
                || first == WordClass.CONJUNCTION
                || first == WordClass.SIGN
                        && !reading.dash(from)
                        && !tokens.isSign(from, '$')
                        && !tokens.isSign(from, '[')) {
            return false;
        }
        int end = nounPhrases.endOf(from, limit);
        return isLikelyClause(from, limit)
                && !(end > from && end + 1 < limit && reading.comma(end) && isPronoun(end + 1));
    }

    /** Whether a clause begins that cannot be a plain object: "he was", "the duties would", "the duties hurt". */
    private boolean isPlainClause(int from, int limit) {
        boolean single = reading.isClass(from, WordClass.PRONOUN)
                || reading.isClass(from, WordClass.DETERMINER) && from + 1 < limit && isVerb(from + 1)
                || reading.is(from, Role.THERE);
        int end = single ? from + 1 : nounPhrases.endOf(from, limit);
        while (end > from && end < limit && reading.isClass(end, WordClass.ADVERB)) {
            end++;
        }
        if (end == from) {
            return false;
        }
        if (reading.isClass(from, WordClass.PRONOUN) && isContraction(from)) {
            return true;
        }
        for (int i = end; i < Math.min(limit, end + 8) && !reading.comma(i); i++) {
            if (reading.isClass(i, WordClass.AUXILIARY)) {
                return true;
            }
        }
        if (end < limit && reading.quotations().opensAt(end)) {
            return true;
        }
        return end + 1 < limit
                && (reading.isClass(end, WordClass.VERB)
                                && !reading.isClass(end + 1, WordClass.PREPOSITION)
                                && !tokens.text(end).endsWith("ing")
                        || reading.isClass(end, WordClass.VERB_OR_NOUN) && isPlural(end - 1));
    }

    /** Whether a participle stands before a noun: rising prices, increased duties. */
    private boolean beginsNounPhrase(int from, int limit) {
        return from + 1 < limit
                && (reading.wordClass(from + 1).canModify() || tokens.text(from).endsWith("ing"));
    }

    private boolean isContraction(int i) {
        String text = tokens.text(i);
        return text.indexOf('\'') > 0 || text.indexOf('’') > 0;
    }

    private boolean commaSoon(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + WINDOW); i++) {
            if (reading.comma(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb stands between two tokens, as far as a constant window shows. */
    boolean finite(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + WINDOW); i++) {
            WordClass wordClass = reading.wordClass(i);
            if (wordClass == WordClass.AUXILIARY
                    || wordClass == WordClass.VERB
                            && !tokens.text(i).endsWith("ing")
                            && (i == from || !reading.is(i - 1, Role.TO))
                    || wordClass == WordClass.PRONOUN && isContraction(i)
                    || isVerbOfThere(i)
                    || wordClass == WordClass.VERB_OR_NOUN
                            && i > from
                            && (isPlural(i - 1) || reading.quotations().opensAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The 's of "there's" and "he's". */
    private boolean isVerbOfThere(int i) {
        return i > 0
                && tokens.is(i, Tokens.Kind.SIGN)
                && tokens.glued(i)
                && tokens.last(i) == 's'
                && (isPronoun(i - 1) || reading.is(i - 1, Role.THERE));
    }

    /** Whether a word that is verb or noun stands where a verb does, as far as the word before it tells. */
    private boolean isLikelyVerb(int i) {
        return reading.isClass(i, WordClass.VERB_OR_NOUN)
                && switch (reading.wordClass(i - 1)) {
                    case DETERMINER, ADJECTIVE, PREPOSITION, CONJUNCTION -> false;
                    case SIGN -> tokens.isSign(i - 1, ')');
                    default -> !reading.is(i - 1, Role.TO);
                };
    }

    /** Whether a clause stands between two tokens, where little but a clause can: behind "said". */
    private boolean isLikelyClause(int from, int limit) {
        for (int i = from + 1; i < Math.min(limit, from + WINDOW); i++) {
            if (isLikelyVerb(i)) {
                return true;
            }
        }
        return finite(from, limit);
    }

    private boolean isPlural(int i) {
        return isPronoun(i)
                || reading.is(i, Role.THERE)
                || tokens.is(i, Tokens.Kind.WORD) && tokens.last(i) == 's'
                || tokens.capitalised(i);
    }

    private @Nullable Content content(Attribution attribution, int from, int limit, String rule) {
        int end = switch (attribution.link()) {
            case RELATIVE -> relativeEnd(from, limit);
            case FRONTED -> frontedEnd(from, limit);
            default -> asideEnd(from, limit);
        };
        end = trimmed(from, end);
        return end > from ? new Content(from, end, rule) : null;
    }

    /** Where a clause that opens its sentence ends: at the first comma. */
    private int frontedEnd(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 2 * WINDOW); i++) {
            if (reading.comma(i) || reading.dash(i) && !reading.quotations().covers(i)) {
                return i;
            }
        }
        return limit;
    }

    /**
     * Where a clause ends without the writer's own words at the end of the sentence: ", which came into force in May",
     * ", although no date was set", ", citing officials".
     */
    private int asideEnd(int from, int limit) {
        int semicolon = semicolon(from, limit);
        if (semicolon < limit) {
            return semicolon;
        }
        for (int i = Math.min(limit, from + 4 * WINDOW) - 2; i > from + 3; i--) {
            if (reading.comma(i)) {
                boolean aside = reading.is(i + 1, Role.RELATIVE) || reading.is(i + 1, Role.ASIDE);
                return aside && finite(from, i) ? i : limit;
            }
        }
        return limit;
    }

    private int semicolon(int from, int limit) {
        for (int i = from; i + 1 < Math.min(limit, from + 4 * WINDOW); i++) {
            if (tokens.isSign(i, ';') && !reading.quotations().covers(i) && !reading.is(i + 1, Role.THAT)) {
                return finite(from, i) ? i : limit;
            }
        }
        return limit;
    }

    /** Where a relative clause ends: at the comma with the main verb behind it. */
    private int relativeEnd(int from, int limit) {
        for (int i = from; i + 1 < Math.min(limit, from + 2 * WINDOW); i++) {
            if (reading.comma(i)
                    && finite(from, i)
                    && (reading.isClass(i + 1, WordClass.VERB) || reading.isClass(i + 1, WordClass.AUXILIARY))) {
                return i;
            }
        }
        return limit;
    }

    /** The end without the signs that part the content from what follows; a quotation is followed to its own end. */
    private int trimmed(int from, int limit) {
        int end = limit;
        while (end > from
                && !reading.quotations().covers(end - 1)
                && tokens.is(end - 1, Tokens.Kind.SIGN)
                && isParting(end - 1)) {
            end--;
        }
        if (end > from && reading.quotations().covers(end - 1)) {
            Quotation last = reading.quotations().around(end - 1);
            return last.from() >= from ? Math.max(end, last.to()) : end;
        }
        return end;
    }

    private boolean isParting(int i) {
        return switch (tokens.first(i)) {
            case '.', ',', ';', ':', '!', '?', '…', '—', '–', '-' -> true;
            default -> false;
        };
    }

    // ---- before the verb, and on both sides

    private @Nullable Content around(Attribution attribution, int behind, int floor, int limit) {
        int before = attribution.from() - 1;
        int from = floor;
        if (before < 0 || !attribution.verb().takes(Takes.QUOTE)) {
            return null;
        }
        boolean quoted = endsQuoted(before);
        if (attribution.is(Link.ACCORDING) && before < floor) {
            boolean comma = behind < limit && reading.comma(behind);
            int end = comma ? trimmed(behind + 1, limit) : 0;
            return end > behind + 1 ? new Content(behind + 1, end, "according to, first") : null;
        }
        if (before < floor && !(quoted && isSpeech(before))) {
            return null;
        }
        if (!quoted && !reading.comma(before) && !reading.dash(before) && !attribution.is(Link.ACCORDING)) {
            return null;
        }
        from = startOf(Math.min(from, before), before);
        int end = attribution.from();
        while (end > from
                && (reading.comma(end - 1)
                        || reading.dash(end - 1) && !reading.quotations().covers(end - 1))) {
            end--;
        }
        if (quoted && isOutside(from, end)) {
            from = firstQuoted(from, end);
        }
        boolean whole = quoted || attribution.is(Link.ACCORDING) || isWhole(from, end);
        if (end <= from || !whole || quoted && isOnlyTitle(from, end)) {
            return second(attribution, from, end, behind, limit, quoted);
        }
        Content both = second(attribution, from, end, behind, limit, quoted);
        return both != null ? both : new Content(from, end, attribution.is(Link.ACCORDING) ? "according to" : "before");
    }

    /**
     * Whether the quoted words before a speaker are a title in a phrase of place: In a talk, "Make or Break," he said.
     */
    private boolean isOnlyTitle(int from, int end) {
        if (!reading.isClass(from, WordClass.PREPOSITION)) {
            return false;
        }
        int quote = firstQuoted(from, end);
        return isTitle(quote, end) && !finite(from, quote);
    }

    /** Whether a phrase of place or time stands before a quotation that is a sentence: In Davos, ["We are ready,"]. */
    private boolean isOutside(int from, int end) {
        int quote = firstQuoted(from, end);
        return quote > from
                && quote < end
                && reading.isClass(from, WordClass.PREPOSITION)
                && beginsSentence(quote)
                && !isTitle(quote, end)
                && !finite(from, quote);
    }

    private int firstQuoted(int from, int end) {
        int quote = from;
        while (quote < end && !reading.quotations().covers(quote)) {
            quote++;
        }
        return quote;
    }

    /** Whether most of the words between two tokens are capitalised, as in the title of a book. */
    private boolean isTitle(int from, int end) {
        int capitals = 0;
        int words = 0;
        for (int i = from; i < Math.min(end, from + WINDOW); i++) {
            words += tokens.is(i, Tokens.Kind.WORD) ? 1 : 0;
            capitals += tokens.capitalised(i) ? 1 : 0;
        }
        return 2 * capitals > words;
    }

    private boolean isWhole(int from, int end) {
        int front = front(from, end);
        WordClass opening = reading.wordClass(front);
        boolean number = front + 1 < end && reading.isClass(front + 1, WordClass.NUMBER);
        boolean participle =
                opening == WordClass.VERB && !(tokens.text(front).endsWith("ing") && beginsNounPhrase(front, end));
        if ((opening == WordClass.PREPOSITION && !number || participle || opening == WordClass.SUBORDINATOR)
                && !commaSoon(front, end)) {
            return false;
        }
        return isLikelyClause(from, end) || reading.quotations().quotedWords(from, end) > 0;
    }

    private @Nullable Content second(
            Attribution attribution, int from, int end, int behind, int limit, boolean quoted) {
        int next = behind;
        if (end <= from || next + 1 >= limit || !reading.comma(next)) {
            return null;
        }
        next++;
        int joined = next;
        while (joined + 1 < limit
                && (reading.isClass(joined, WordClass.CONJUNCTION) || reading.isClass(joined, WordClass.ADVERB))) {
            joined++;
        }
        boolean opens = reading.quotations().opensAt(joined);
        if (opens || !quoted && isRest(from, end, next, limit)) {
            int to = trimmed(next, limit);
            return to > next ? new Content(from, end, next, to, "on both sides") : null;
        }
        return null;
    }

    /** The first token that is no "but" or "even". */
    private int front(int from, int end) {
        int front = from;
        while (front + 1 < end
                && (reading.isClass(front, WordClass.CONJUNCTION) || reading.isClass(front, WordClass.ADVERB))) {
            front++;
        }
        return front;
    }

    /** Whether the clause begun before the attribution goes on at {@code next}: "The duties, he said, would hurt". */
    private boolean isRest(int from, int end, int next, int limit) {
        WordClass first = reading.wordClass(next);
        if (first == WordClass.CONJUNCTION) {
            return finite(next, limit);
        }
        if (first == WordClass.SUBORDINATOR && !reading.is(next, Role.SETS_OFF)) {
            return finite(next, limit);
        }
        if (reading.is(next, Role.RELATIVE)
                || first == WordClass.VERB && tokens.text(next).endsWith("ing")) {
            return false;
        }
        WordClass opening = reading.wordClass(front(from, end));
        boolean open = opening == WordClass.SUBORDINATOR || opening == WordClass.PREPOSITION || !finite(from, end);
        boolean cutOff = reading.is(end - 1, Role.RELATIVE) || reading.isClass(end - 1, WordClass.CONJUNCTION);
        return (open || cutOff) && finite(next, limit);
    }

    /** Whether what ends with the closing mark at or before {@code before} ended as speech does before its speaker. */
    private boolean isSpeech(int before) {
        int mark = reading.comma(before) ? before - 1 : before;
        char last = mark > 0 ? tokens.last(mark - 1) : ' ';
        return reading.comma(before) || last == ',' || last == '?' || last == '!' || last == '…' || last == '—';
    }

    /** The content's first token: the quotation's own, where it began in an earlier sentence; behind a dateline. */
    private int startOf(int floor, int before) {
        int from = floor;
        if (reading.quotations().covers(from)) {
            return reading.quotations().around(from).from();
        }
        while (from < before && reading.comma(from)) {
            from++;
        }
        return from;
    }
}
