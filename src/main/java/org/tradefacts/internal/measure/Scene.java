package org.tradefacts.internal.measure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.DateMention;
import org.tradefacts.Fact;
import org.tradefacts.Figure;
import org.tradefacts.MonetaryFigure;
import org.tradefacts.Section;
import org.tradefacts.Span;
import org.tradefacts.internal.lexicon.Phrases.Match;
import org.tradefacts.internal.measure.Actors.Actor;
import org.tradefacts.internal.measure.Acts.Act;
import org.tradefacts.internal.measure.Acts.Modality;
import org.tradefacts.internal.text.Document;
import org.tradefacts.internal.text.Tokens;
import org.tradefacts.internal.text.WordClass;

/** A document with all that the rules for measures ask about its tokens: actors, figures, dates, goods and acts. */
final class Scene {

    private static final int STRETCH = 250;
    private static final int DATELINE = 14;

    private final Lexicons lexicons;
    private final Document document;
    private final Tokens tokens;
    private final List<Figure> figures;
    private final List<DateMention> dates;
    private final List<Actor> actors;
    private final int[] figureAt;
    private final int[] dateAt;
    private final int[] actorAt;
    private final int stretches;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentenceOf;

    Scene(Lexicons lexicons, Document document, List<Figure> figures, List<DateMention> dates, List<Actor> actors) {
        this.lexicons = lexicons;
        this.document = document;
        this.tokens = document.tokens();
        this.figures = figures;
        this.dates = dates;
        figureAt = cover(figures);
        dateAt = cover(dates);
        this.actors = actors.stream().filter(actor -> !isMoney(actor.from())).toList();
        actorAt = Actors.cover(this.actors, tokens.size());
        int size = tokens.size();
        starts = new int[document.sentences() + size / STRETCH + 2];
        sentenceOf = new int[starts.length];
        ends = new int[starts.length];
        int count = 0;
        for (int s = 0; s < document.sentences(); s++) {
            int end = document.sentenceEnd(s);
            for (int i = behindDateline(s); i < end; i += STRETCH) {
                starts[count] = i;
                ends[count] = Math.min(end, i + STRETCH);
                sentenceOf[count++] = s;
            }
        }
        stretches = count;
    }

    /** The first token of a sentence's own words: behind "SEOUL, Aug 4 -". */
    private int behindDateline(int sentence) {
        int start = document.sentenceStart(sentence);
        int limit = Math.min(document.sentenceEnd(sentence), start + DATELINE);
        if (!tokens.afterLineEnd(start)) {
            return start;
        }
        for (int i = start; i + 1 < limit; i++) {
            char c = tokens.first(i);
            boolean dash = c == '-' || c == '–' || c == '—';
            if (dash && !tokens.glued(i) && !tokens.glued(i + 1)) {
                return i > start ? i + 1 : start;
            }
            boolean place = tokens.capitalised(i) || dateAt[i] >= 0 || tokens.is(i, Tokens.Kind.NUMBER);
            boolean sign = c == ',' || c == '(' || c == ')' || c == '.' || c == '/';
            if (!place && !sign) {
                return start;
            }
        }
        return start;
    }

    private int[] cover(List<? extends Fact> facts) {
        int[] cover = new int[tokens.size()];
        Arrays.fill(cover, -1);
        for (int f = 0; f < facts.size(); f++) {
            Span span = facts.get(f).span();
            for (int i = tokens.at(span.start()); i < tokens.size() && tokens.start(i) < span.end(); i++) {
                cover[i] = f;
            }
        }
        return cover;
    }

    Lexicons words() {
        return lexicons;
    }

    Document document() {
        return document;
    }

    Tokens tokens() {
        return tokens;
    }

    List<Figure> figures() {
        return figures;
    }

    List<DateMention> dates() {
        return dates;
    }

    List<Actor> actors() {
        return actors;
    }

    /** The index of the figure that covers token {@code i}, or -1. */
    int figureAt(int i) {
        return figureAt[i];
    }

    /** The index of the date that covers token {@code i}, or -1. */
    int dateAt(int i) {
        return dateAt[i];
    }

    /** The actor that covers token {@code i}, or null. */
    @Nullable Actor actorAt(int i) {
        return actorAt[i] < 0 ? null : actors.get(actorAt[i]);
    }

    /** The actor that begins at token {@code i}, or null. */
    @Nullable Actor actorFrom(int i) {
        Actor actor = actorAt(i);
        return actor != null && actor.from() == i ? actor : null;
    }

    /** The longest act at token {@code i} before {@code limit}, or null. */
    @Nullable Match<Act> actAt(int i, int limit) {
        return lexicons.acts().actAt(tokens.words(), i, limit);
    }

    /** The longest wording of modality at token {@code i} before {@code limit}, or null. */
    @Nullable Match<Modality> modalityAt(int i, int limit) {
        return lexicons.acts().modalityAt(tokens.words(), i, limit);
    }

    /** The chapters of the longest product name at token {@code i} before {@code limit}, or null. */
    @Nullable Match<List<String>> productAt(int i, int limit) {
        return lexicons.products().at(tokens.words(), i, limit);
    }

    WordClass wordClass(int i) {
        return document.wordClass(i);
    }

    /** Whether token {@code i} belongs to an amount of money. */
    boolean isMoney(int i) {
        return i >= 0 && figureAt[i] >= 0 && figures.get(figureAt[i]) instanceof MonetaryFigure;
    }

    /** How many sentences there are; an overlong one counts as several, so that no rule looks further than that. */
    int sentences() {
        return stretches;
    }

    /** The first token of a sentence. */
    int sentenceStart(int sentence) {
        return starts[sentence];
    }

    /** The token behind the last one of a sentence. */
    int sentenceEnd(int sentence) {
        return ends[sentence];
    }

    /** The kind of the section that holds a sentence. */
    Section.Kind kindOf(int sentence) {
        return document.kindOf(sentenceOf[sentence]);
    }
}
