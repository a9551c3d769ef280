package org.tradefacts.internal.measure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradefacts.DateMention;
import org.tradefacts.Fact;
import org.tradefacts.Figure;
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

    private final Lexicons lexicons;
    private final Document document;
    private final Tokens tokens;
    private final List<Figure> figures;
    private final List<DateMention> dates;
    private final List<Actor> actors;
    private final int[] figureAt;
    private final int[] dateAt;
    private final int[] actorAt;

    Scene(Lexicons lexicons, Document document, List<Figure> figures, List<DateMention> dates, List<Actor> actors) {
        this.lexicons = lexicons;
        this.document = document;
        this.tokens = document.tokens();
        this.figures = figures;
        this.dates = dates;
        this.actors = actors;
        figureAt = cover(figures);
        dateAt = cover(dates);
        actorAt = Actors.cover(actors, tokens.size());
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

    int sentenceStart(int sentence) {
        return document.sentenceStart(sentence);
    }

    int sentenceEnd(int sentence) {
        return document.sentenceEnd(sentence);
    }

    boolean has(WordSet set, int i) {
        return set.has(tokens, i);
    }
}
