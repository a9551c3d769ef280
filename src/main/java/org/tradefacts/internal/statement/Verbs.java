package org.tradefacts.internal.statement;

import com.google.common.base.Ascii;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradefacts.internal.lexicon.Phrases;
import org.tradefacts.internal.lexicon.Tsv;
import org.tradefacts.internal.lexicon.Vocabulary;

/** The verbs of {@code verbs.tsv}, looked up by any of their forms. */
final class Verbs {

    private static final List<Verb.Form> FORMS =
            List.of(Verb.Form.BASE, Verb.Form.THIRD, Verb.Form.PAST, Verb.Form.PARTICIPLE, Verb.Form.ING);

    private static final String NONE = "-";

    private final Phrases<Verb> forms;

    Verbs(Vocabulary vocabulary) {
        forms = new Phrases<>(vocabulary);
        for (Tsv.Row row : Tsv.read(Verbs.class, "verbs.tsv", 2 + FORMS.size())) {
            Verb.Kind kind = row.constant(0, Verb.Kind.class);
            Set<Verb.Takes> takes = EnumSet.noneOf(Verb.Takes.class);
            row.text(1);
            for (String what : row.list(1)) {
                takes.add(row.parse(1, unused -> Verb.Takes.valueOf(Ascii.toUpperCase(what))));
            }
            for (int i = 0; i < FORMS.size(); i++) {
                row.text(2 + i);
                if (FORMS.get(i) == Verb.Form.PARTICIPLE
                        && row.cells().get(2 + i).equals(row.cells().get(1 + i))) {
                    continue;
                }
                if (row.cells().get(2 + i).equals(NONE)) {
                    continue;
                }
                for (String form : row.list(2 + i)) {
                    forms.add(form, new Verb(kind, takes, FORMS.get(i)))
                            .filter(other ->
                                    !other.kind().equals(kind) || !other.takes().equals(takes))
                            .ifPresent(other -> {
                                throw row.error(form + " has a row already");
                            });
                }
            }
        }
    }

    /** The longest form that begins at a token, or null. */
    Phrases.@Nullable Match<Verb> at(int[] words, int from, int limit) {
        return forms.longestAt(words, from, limit);
    }
}
