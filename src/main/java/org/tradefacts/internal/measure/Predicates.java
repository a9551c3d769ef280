package org.tradefacts.internal.measure;

import org.jspecify.annotations.Nullable;
import org.tradefacts.MeasureEvent.Kind;
import org.tradefacts.Section;
import org.tradefacts.internal.lexicon.Phrases.Match;
import org.tradefacts.internal.measure.Acts.Act;
import org.tradefacts.internal.measure.Acts.Modality;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/**
 * How far an act has gone, by the words before it.
 *
 * <ul>
 *   <li>"[imposed]" is IMPOSED, "[will impose]" ANNOUNCED, "[is considering imposing]" CONSIDERED, "[threatened to
 *       impose]" THREATENED, "[voted to impose]" PROPOSED.
 *   <li>"[will cut]" stays LOWERED, but lies ahead.
 *   <li>"China [to cut]" in a title and its "[decision] on Monday [to cut]" say what it will do.
 *   <li>"[asked the US to lift]", "[seeking exemption]" are RELIEF_SOUGHT.
 *   <li>"did not impose", "would have imposed", "if it imposes" are no event.
 * </ul>
 */
final class Predicates {

    private static final int WINDOW = 14;
    private static final int ASKED = 20;

    /**
     * What an act comes to.
     *
     * @param kind the kind of event, or null where there is none
     * @param from the first token of the predicate
     * @param ahead whether the act lies ahead
     * @param undoing whether it would undo the measure it is about
     */
    record Reading(@Nullable Kind kind, int from, boolean ahead, boolean undoing) {

        Reading(@Nullable Kind kind, int from, boolean ahead) {
            this(kind, from, ahead, false);
        }
    }

    private final Scene scene;
    private final Tokens tokens;
    private final Lexicons words;

    Predicates(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
    }

    /** The first token of the verb group that ends before token {@code act}. */
    int start(int act, int floor) {
        int first = act;
        while (first > floor) {
            WordClass c = scene.wordClass(first - 1);
            if (c != WordClass.AUXILIARY
                    && c != WordClass.ADVERB
                    && !words.auxiliaries.has(tokens.words(), first - 1)) {
                break;
            }
            first--;
        }
        while (first < act && scene.wordClass(first) == WordClass.ADVERB) {
            first++;
        }
        return first;
    }

    /** What the act at tokens {@code [act, to)} comes to. */
    Reading read(int act, int to, Act what, int sentenceStart) {
        int first = start(act, sentenceStart);
        int from = first;
        int floor = Math.max(sentenceStart, act - WINDOW);
        Modality modality = null;
        int gap = 0;
        for (int i = act - 1; i >= floor && gap <= 5; i--) {
            if (tokens.isSign(i, ',') || tokens.isSign(i, ';') || tokens.isSign(i, ':')) {
                break;
            }
            Match<Modality> match = scene.modalityAt(i, act);
            if (match == null) {
                gap += i < first && !isVerbal(i) && !isDate(i) ? 1 : 0;
                continue;
            }
            Modality found = match.value();
            boolean asks = found == Modality.SOUGHT || found == Modality.PROPOSED;
            if (found == Modality.OPEN || found == Modality.DENIED && gap == 0) {
                return new Reading(null, first, false);
            }
            if (found == Modality.ANNOUNCED
                    && words.bills.anyIn(tokens.words(), sentenceStart, i)
                    && tokens.text(i).equals("would")) {
                found = Modality.PROPOSED;
            }
            if (gap == 0 || asks && modality == null || what.pattern() == Acts.Pattern.NOUN && asks) {
                modality = modality == null || modality == Modality.ANNOUNCED ? found : modality;
                from = i;
                gap = 0;
            }
        }
        if (isConditional(first, floor)) {
            return new Reading(null, first, false);
        }
        int told = modality == null ? announcing(act, sentenceStart) : act;
        if (told < act) {
            return apply(what, Modality.ANNOUNCED, told, act, to);
        }
        if (modality == null && isAskedToo(act, sentenceStart)) {
            return new Reading(isRelief(what.kind()) ? Kind.RELIEF_SOUGHT : null, act, false);
        }
        if (modality == null && isPurpose(act, floor)) {
            return apply(what, null, act, act, to);
        }
        if (modality == null && isInfinitive(act, sentenceStart)) {
            return new Reading(isRelief(what.kind()) ? Kind.RELIEF_SOUGHT : null, act, false);
        }
        return apply(what, modality, start(from, sentenceStart), act, to);
    }

    /**
     * The first token of what announces an act behind "to": a title's "China [to] lift" or a "[decision] on Thursday to
     * lift"; {@code act} if nothing does.
     */
    private int announcing(int act, int floor) {
        if (act - 2 < floor || !words.to.has(tokens.words(), act - 1)) {
            return act;
        }
        int i = act - 2;
        while (i > floor && isDate(i)) {
            i--;
        }
        if (i < act - 2 && words.deciding.has(tokens.words(), i)) {
            return i;
        }
        return scene.kindOf(scene.document().sentenceOf(act)) == Section.Kind.HEADLINE && isSubject(floor, act - 1)
                ? act - 1
                : act;
    }

    /** Whether tokens {@code [from, to)} are nothing but those who act: "[The US and China] to cut tariffs". */
    private boolean isSubject(int from, int to) {
        boolean acts = false;
        for (int i = from; i < to; i++) {
            WordClass c = scene.wordClass(i);
            if (scene.actorAt(i) != null) {
                acts = true;
            } else if (c != WordClass.CONJUNCTION && c != WordClass.DETERMINER && !tokens.isSign(i, ',')) {
                return false;
            }
        }
        return acts;
    }

    /** Whether an order signed or a law invoked carries the act: "signed a proclamation to [impose]". */
    private boolean isPurpose(int act, int floor) {
        boolean to = act > floor && words.to.has(tokens.words(), act - 1);
        for (int i = floor; to && i < act - 1; i++) {
            if (words.carriers.has(tokens.words(), i)) {
                return words.documents.anyIn(tokens.words(), i, act) || words.section.anyIn(tokens.words(), i, act);
            }
        }
        return false;
    }

    /** Whether the act follows "to", also as the second of two: "to reduce or [remove]". */
    private boolean isInfinitive(int act, int floor) {
        if (act <= floor) {
            return false;
        }
        if (act - 2 >= floor && words.carrying.has(tokens.words(), act - 2)) {
            return false;
        }
        boolean second = act - 3 >= floor && scene.wordClass(act - 1) == WordClass.CONJUNCTION;
        return words.to.has(tokens.words(), act - 1) || second && words.to.has(tokens.words(), act - 3);
    }

    /** Whether a token is of a date or the preposition before one: "will [from January 1] abolish". */
    private boolean isDate(int i) {
        return scene.dateAt(i) >= 0
                || i + 1 < tokens.size() && scene.wordClass(i) == WordClass.PREPOSITION && scene.dateAt(i + 1) >= 0;
    }

    /** Whether "and" joins the act to another that somebody is asked for: "asked Washington to sign and [remove]". */
    private boolean isAskedToo(int act, int floor) {
        String word = tokens.text(act);
        boolean plain = !word.endsWith("ed") && !word.endsWith("s") && !word.endsWith("ing");
        if (!plain || act <= floor || scene.wordClass(act - 1) != WordClass.CONJUNCTION) {
            return false;
        }
        for (int i = act - 2; i >= Math.max(floor, act - ASKED); i--) {
            Match<Modality> match = scene.modalityAt(i, act);
            if (match != null) {
                return match.value() == Modality.SOUGHT;
            }
            if (tokens.isSign(i, ',') || tokens.isSign(i, ';')) {
                return false;
            }
        }
        return false;
    }

    private boolean isVerbal(int i) {
        WordClass c = scene.wordClass(i);
        return c == WordClass.AUXILIARY || c == WordClass.ADVERB || words.auxiliaries.has(tokens.words(), i);
    }

    private boolean isConditional(int first, int floor) {
        for (int i = first - 1; i >= floor; i--) {
            if (tokens.isSign(i, ',') || tokens.isSign(i, ';')) {
                return false;
            }
            Match<Modality> match = scene.modalityAt(i, first);
            if (match != null && match.value() == Modality.OPEN) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRelief(Kind kind) {
        return switch (kind) {
            case LIFTED, LOWERED, EXEMPTED, SUSPENDED, DELAYED -> true;
            default -> false;
        };
    }

    private Reading apply(Act what, @Nullable Modality modality, int first, int act, int to) {
        Kind kind = what.kind();
        boolean nominal = what.pattern() == Acts.Pattern.NOUN;
        if (modality == null) {
            boolean bare = nominal && (kind == Kind.EXEMPTED || kind == Kind.LIFTED || kind == Kind.LOWERED);
            boolean gerund = first == act && tokens.text(act).endsWith("ing") && isUnreal(kind, act, to);
            return new Reading(bare || gerund ? null : kind, first, false);
        }
        boolean closes = kind == Kind.AGREED || kind == Kind.SIGNED || kind == Kind.RATIFIED;
        if (closes && modality == Modality.CONSIDERED) {
            return new Reading(Kind.CONSIDERED, first, true);
        }
        if (kind == Kind.AGREED && modality == Modality.SOUGHT) {
            return new Reading(Kind.NEGOTIATED, first, true);
        }
        boolean starts = kind == Kind.IMPOSED || kind == Kind.RAISED || kind == Kind.ANNOUNCED;
        return switch (modality) {
            case SOUGHT ->
                isRelief(kind)
                        ? new Reading(Kind.RELIEF_SOUGHT, first, false)
                        : new Reading(
                                starts ? Kind.PROPOSED : kind == Kind.EXTENDED || closes ? null : kind, first, true);
            case CONSIDERED, THREATENED, PROPOSED ->
                starts || isRelief(kind)
                        ? new Reading(Kind.valueOf(modality.name()), first, true, isRelief(kind))
                        : new Reading(kind, first, true);
            case ANNOUNCED -> new Reading(kind == Kind.IMPOSED ? Kind.ANNOUNCED : kind, first, true);
            case AGREED -> new Reading(starts ? agreed(act) : kind, first, true);
            case DENIED, OPEN -> new Reading(null, first, false);
        };
    }

    /** Whether a gerund names an act that need not have happened: "securing a deal", not "by imposing tariffs". */
    private boolean isUnreal(Kind kind, int act, int to) {
        if (kind == Kind.AGREED) {
            return !tokens.text(act).equals("accepting");
        }
        boolean decides = kind == Kind.IMPOSED || kind == Kind.RAISED || kind == Kind.LIFTED || kind == Kind.LOWERED;
        return decides
                && to == act + 1
                && act > 0
                && !words.means.has(tokens.words(), act - 1)
                && !tokens.isSign(act - 1, ',')
                && !words.documents.has(tokens.words(), act - 1);
    }

    /** What agreeing to an act is: a promise for promises, a decision for the rest. */
    private Kind agreed(int act) {
        return words.promising.has(tokens.words(), act) ? Kind.AGREED : Kind.ANNOUNCED;
    }
}
