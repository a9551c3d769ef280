package org.tradefacts.format;

import com.google.common.collect.ComparisonChain;

/**
 * Characters of a page that are shown as part of a fact.
 *
 * @param start the first character
 * @param end behind the last one
 * @param kind how they are shown
 * @param name the name of the fact within its article: {@code f3}
 * @param first whether this is where the lists point to
 * @param tip what is shown beside them
 */
record Mark(int start, int end, Kind kind, String name, boolean first, String tip) implements Comparable<Mark> {

    /** The looks of marks; of two marks on the same characters the earlier kind is the outer one. */
    enum Kind {
        STATEMENT("statement"),
        MEASURE("measure"),
        EVENT("event"),
        PRODUCT("product"),
        POST("post"),
        PERSON("person"),
        FIGURE("figure"),
        DATE("date");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The class in the style sheet, and the word in the legend. */
        String label() {
            return label;
        }
    }

    /** The part between two offsets. */
    Mark part(int from, int to) {
        return new Mark(from, to, kind, name, first && from == start, tip);
    }

    /** Text order, outer marks before inner ones. */
    @Override
    public int compareTo(Mark other) {
        return ComparisonChain.start()
                .compare(start, other.start)
                .compare(other.end, end)
                .compare(kind, other.kind)
                .compare(name, other.name)
                .result();
    }
}
