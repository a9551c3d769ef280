package org.tradefacts.internal.lexicon;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Countries, territories and the European Union, and the wordings by which news names them: {@code South Korea},
 * {@code Korean}, {@code Seoul}, {@code Blue House}.
 *
 * <p>Phrases match in any case, so whoever looks one up must ask how the text prints it: {@code Turkey} is a country,
 * {@code turkey} is not, and {@code US} is one only in capitals ({@link Place#allCapitals}). The lists are
 * {@code countries.tsv} and {@code lookalikes.tsv}. Immutable and, once the vocabulary is frozen, thread-safe.
 */
public final class Countries {

    /** What kind of wording names the country. */
    public enum Form {
        /** Its name: {@code China}, {@code PRC}. */
        NAME,
        /** An adjective or noun for its people and things: {@code Chinese}, {@code Danes}. */
        DEMONYM,
        /** Its capital or seat of government: {@code Beijing}. Whether the city or the government is meant is open. */
        CAPITAL,
        /** Another place or body that stands for its government: {@code Kremlin}, {@code White House}. */
        METONYM
    }

    /**
     * What a wording stands for.
     *
     * @param code the ISO 3166-1 alpha-2 code of the country, {@code EU} for the European Union
     * @param form the kind of wording
     * @param allCapitals whether it must be printed in capitals alone, as {@code US}, {@code U.K.} and {@code USTR}
     *     are; the words of any other wording begin with a capital, except small ones such as {@code and}
     */
    public record Place(String code, Form form, boolean allCapitals) {}

    private static final String NONE = "-";

    private final Phrases<Place> phrases;
    private final Phrases<String> lookalikes;
    private final ImmutableSet<String> codes;

    /** The countries, whose wordings become part of {@code vocabulary}. */
    public Countries(Vocabulary vocabulary) {
        this(
                vocabulary,
                Tsv.read(Countries.class, "countries.tsv", 1 + Form.values().length),
                Tsv.read(Countries.class, "lookalikes.tsv", 1));
    }

    Countries(Vocabulary vocabulary, List<Tsv.Row> countries, List<Tsv.Row> others) {
        phrases = new Phrases<>(vocabulary);
        lookalikes = new Phrases<>(vocabulary);
        ImmutableSet.Builder<String> found = ImmutableSet.builder();
        for (Tsv.Row row : countries) {
            String code = row.parse(0, Countries::code);
            found.add(code);
            int column = 1;
            for (Form form : Form.values()) {
                addAll(row, column++, code, form);
            }
        }
        codes = found.build();
        for (Tsv.Row row : others) {
            String name = row.text(0);
            if (lookalikes.add(name, name).isPresent()) {
                throw row.error(name + " stands twice");
            }
        }
    }

    private static String code(String cell) {
        if (cell.length() != 2 || !isAllCapitals(cell)) {
            throw new IllegalArgumentException("\"" + cell + "\" is not a code of two capitals");
        }
        return cell;
    }

    private void addAll(Tsv.Row row, int column, String code, Form form) {
        if (form != Form.NAME && row.text(column).equals(NONE)) {
            return;
        }
        for (String wording : row.list(column)) {
            if (wording.equals(NONE) || wording.isEmpty() || !wording.equals(wording.strip())) {
                throw row.error("\"" + wording + "\" is no wording");
            }
            Optional<Place> known = phrases.add(wording, new Place(code, form, isAllCapitals(wording)));
            if (known.isPresent()) {
                throw row.error(wording + " stands already for " + known.get().code());
            }
        }
    }

    private static boolean isAllCapitals(String wording) {
        return wording.chars().noneMatch(Character::isLowerCase);
    }

    /** The wordings. */
    public Phrases<Place> phrases() {
        return phrases;
    }

    /**
     * Names that hold a country's name and do not mean it: {@code New Mexico}, {@code South China Sea},
     * {@code Washington Post}. Where one of them begins, no country is named inside it.
     */
    public Phrases<String> lookalikes() {
        return lookalikes;
    }

    /** The codes of all countries, in the order of the list. */
    public Set<String> codes() {
        return codes;
    }
}
