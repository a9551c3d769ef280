package org.tradefacts.internal.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tradefacts.Analysis;
import org.tradefacts.Span;

/**
 * What an engine told about a text, by tokens. Spans that do not begin and end with tokens are widened to them: an
 * engine may cut {@code "Trump-era"} where the tokens are others.
 */
final class Evidence {

    private static final Evidence NONE = new Evidence();

    private final @Nullable EngineName[] names;
    private final int[] references;
    private final @Nullable EngineComplement[] complements;

    private Evidence() {
        names = new EngineName[0];
        references = new int[0];
        complements = new EngineComplement[0];
    }

    private Evidence(Tokens tokens, Analysis analysis) {
        names = new EngineName[tokens.size()];
        references = new int[tokens.size()];
        complements = new EngineComplement[tokens.size()];
        Arrays.fill(references, -1);
        for (Analysis.Name name : analysis.names()) {
            int from = tokens.at(name.span().start());
            int to = end(tokens, name.span());
            if (from < to) {
                Arrays.fill(names, from, to, new EngineName(from, to, name.kind()));
            }
        }
        for (Analysis.Reference reference : analysis.references()) {
            int from = tokens.at(reference.mention().start());
            int to = end(tokens, reference.mention());
            int name = tokens.at(reference.name().start());
            if (from < to && name < tokens.size()) {
                references[to - 1] = name;
            }
        }
        for (Analysis.Complement complement : analysis.complements()) {
            int verb = tokens.at(complement.verb().start());
            int subject = tokens.at(complement.subject().start());
            int from = tokens.at(complement.content().start());
            int to = end(tokens, complement.content());
            if (verb < tokens.size() && subject < end(tokens, complement.subject()) && from < to) {
                complements[verb] =
                        new EngineComplement(subject, end(tokens, complement.subject()), complement.form(), from, to);
            }
        }
    }

    static Evidence of(Tokens tokens, Analysis analysis) {
        return analysis.names().isEmpty()
                        && analysis.references().isEmpty()
                        && analysis.complements().isEmpty()
                ? NONE
                : new Evidence(tokens, analysis);
    }

    private static int end(Tokens tokens, Span span) {
        int last = tokens.at(span.end() - 1);
        return last < tokens.size() && tokens.start(last) < span.end() ? last + 1 : last;
    }

    @Nullable EngineName name(int token) {
        return token < names.length ? names[token] : null;
    }

    int reference(int token) {
        return token < references.length ? references[token] : -1;
    }

    @Nullable EngineComplement complement(int verb) {
        return verb < complements.length ? complements[verb] : null;
    }
}
