package org.tradefacts.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Lists how an article's JSON differs from its gold, a readable line for each fact missed, found falsely, or found with
 * a wrong field.
 *
 * <p>A gold fact marked {@code optional} may be found or not; {@code alsoAccept} lists fields that are equally right.
 */
final class GoldenDifferences {

    private final String page;
    private final List<String> lines = new ArrayList<>();

    GoldenDifferences(String page) {
        this.page = page;
    }

    List<String> between(JsonNode gold, JsonNode found) {
        article("", gold, found);
        return lines;
    }

    private void article(String path, JsonNode gold, JsonNode found) {
        for (String field : List.of("headline", "dateline")) {
            if (accepted(gold, field).stream().noneMatch(value -> sameSpan(value, found.path(field)))) {
                lines.add(path + field + ": " + text(gold.path(field)) + " but found " + text(found.path(field)));
            }
        }
        if (!gold.path("published").path("date").equals(found.path("published").path("date"))) {
            lines.add(path + "published: " + gold.path("published").path("date") + " but found "
                    + found.path("published"));
        }
        facts(path + "byline", gold.path("bylines"), found.path("bylines"), GoldenDifferences::overlaps);
        facts(path + "credit", gold.path("credits"), found.path("credits"), GoldenDifferences::overlaps);
        sections(path, gold.path("sections"), found.path("sections"));
        figures(path, gold.path("figures"), found.path("figures"));
        for (Pair pair : facts(path + "date", gold.path("dates"), found.path("dates"), GoldenDifferences::sameSpan)) {
            fields(path + "date", pair, "value");
        }
        List<Pair> people =
                facts(path + "person", gold.path("people"), found.path("people"), GoldenDifferences::samePerson);
        for (Pair pair : people) {
            fields(path + "person", pair, "name", "official");
            facts(
                    path + "mention of " + text(pair.gold),
                    pair.gold.path("mentions"),
                    pair.found.path("mentions"),
                    GoldenDifferences::sameSpan);
            for (Pair post : facts(
                    path + "post of " + text(pair.gold),
                    pair.gold.path("posts"),
                    pair.found.path("posts"),
                    GoldenDifferences::overlaps)) {
                fields(
                        path + "post of " + text(pair.gold),
                        post,
                        "title",
                        "organization",
                        "country",
                        "tenure",
                        "sphere");
            }
        }
        statements(path, gold, found, people);
        measures(path, gold, found);
        JsonNode relatedGold = gold.path("related");
        JsonNode relatedFound = found.path("related");
        for (Pair pair : facts(
                path + "related",
                relatedGold,
                relatedFound,
                (a, b) -> overlaps(a.path("headline"), b.path("headline")))) {
            article(path + "related " + indexOf(relatedGold, pair.gold) + ": ", pair.gold, pair.found);
        }
    }

    private void figures(String path, JsonNode gold, JsonNode found) {
        BiPredicate<JsonNode, JsonNode> same =
                (a, b) -> sameSpan(a, b) && a.path("type").equals(b.path("type"));
        for (Pair pair : facts(path + "figure", gold, found, same)) {
            String name = path + "figure";
            fields(name, pair, "value", "amount", "currency", "low", "high", "bound", "change", "per");
            if (pair.gold.path("type").asText().equals("percent")) {
                fields(name, pair, "unit");
            }
            if (pair.gold.hasNonNull("period")) {
                fields(name, pair, "period");
            }
            for (String mention : List.of("subject", "holder")) {
                boolean asked = pair.gold.has(mention) && (mention.equals("subject") || pair.gold.hasNonNull(mention));
                if (asked && accepted(pair.gold, mention).stream().noneMatch(a -> alike(a, pair.found.path(mention)))) {
                    wrong(name, pair, mention, text(pair.gold.path(mention)), text(pair.found.path(mention)));
                }
            }
            JsonNode want = gold.path(pair.gold.path("convertedFrom").asInt(-1));
            JsonNode got = found.path(pair.found.path("convertedFrom").asInt(-1));
            if (!sameSpan(want, got)) {
                wrong(name, pair, "convertedFrom", text(want), text(got));
            }
        }
    }

    private void statements(String path, JsonNode gold, JsonNode found, List<Pair> people) {
        BiPredicate<JsonNode, JsonNode> same =
                (a, b) -> accepted(a, "content").stream().anyMatch(c -> shared(c, b.path("content")) >= 0.5);
        for (Pair pair : facts(path + "statement", gold.path("statements"), found.path("statements"), same)) {
            fields(path + "statement", pair, "mode");
            if (accepted(pair.gold, "cue").stream().noneMatch(cue -> alike(cue, pair.found.path("cue")))) {
                wrong(path + "statement", pair, "cue", text(pair.gold.path("cue")), text(pair.found.path("cue")));
            }
            JsonNode want = gold.path("people").path(pair.gold.path("person").asInt(-1));
            JsonNode got = found.path("people").path(pair.found.path("person").asInt(-1));
            boolean right =
                    people.stream().anyMatch(p -> p.gold.equals(want) && p.found.equals(got)) || want.isMissingNode();
            if (!right) {
                wrong(path + "statement", pair, "person", text(want), text(got));
            }
        }
    }

    private void measures(String path, JsonNode gold, JsonNode found) {
        BiPredicate<JsonNode, JsonNode> same = (a, b) -> accepted(a, "type").contains(b.path("type")) && touch(a, b);
        for (Pair pair : facts(path + "measure", gold.path("measures"), found.path("measures"), same)) {
            String name = path + "measure";
            fields(name, pair, "imposer", "status", "basis", "legalBasis", "targets");
            facts(
                    path + "product of " + text(pair.gold),
                    pair.gold.path("products"),
                    pair.found.path("products"),
                    GoldenDifferences::overlaps);
            for (Pair event : facts(
                    path + "event of " + text(pair.gold),
                    pair.gold.path("events"),
                    pair.found.path("events"),
                    (a, b) -> overlaps(a, b) && accepted(a, "kind").contains(b.path("kind")))) {
                fields(path + "event of " + text(pair.gold), event, "date", "actor");
            }
        }
    }

    private static boolean touch(JsonNode a, JsonNode b) {
        return places(a).stream().anyMatch(x -> places(b).stream().anyMatch(y -> overlaps(x, y)));
    }

    private static List<JsonNode> places(JsonNode measure) {
        List<JsonNode> out = new ArrayList<>(list(measure.path("mentions")));
        out.add(measure.path("name"));
        return out;
    }

    private void sections(String path, JsonNode gold, JsonNode found) {
        String[] kinds = new String[page.length()];
        for (JsonNode section : found) {
            Arrays.fill(
                    kinds,
                    section.path("start").asInt(),
                    section.path("end").asInt(),
                    section.path("kind").asText());
        }
        for (JsonNode section : gold) {
            List<JsonNode> right = accepted(section, "kind");
            for (int i = section.path("start").asInt(); i < section.path("end").asInt(); i++) {
                String kind = kinds[i];
                if (!Character.isWhitespace(page.charAt(i))
                        && right.stream().noneMatch(k -> k.asText().equals(kind))) {
                    lines.add(path + "section " + right.get(0).asText() + " at " + i + " read as " + kind + ": "
                            + excerpt(i));
                    break;
                }
            }
        }
    }

    private String excerpt(int start) {
        return '"' + page.substring(start, Math.min(page.length(), start + 40)).replace('\n', ' ') + '"';
    }

    /** Pairs gold and found facts; a line for each fact without a partner. */
    private List<Pair> facts(String name, JsonNode gold, JsonNode found, BiPredicate<JsonNode, JsonNode> same) {
        List<Pair> pairs = new ArrayList<>();
        List<JsonNode> rest = new ArrayList<>(list(found));
        for (JsonNode want : gold) {
            JsonNode got = rest.stream()
                    .filter(candidate -> same.test(want, candidate))
                    .findFirst()
                    .orElse(null);
            if (got != null) {
                rest.remove(got);
                if (!want.path("optional").asBoolean()) {
                    pairs.add(new Pair(want, got));
                }
            } else if (!want.path("optional").asBoolean()) {
                lines.add(name + ": missed " + text(want));
            }
        }
        rest.forEach(extra -> lines.add(name + ": false " + text(extra)));
        return pairs;
    }

    private void fields(String name, Pair pair, String... fields) {
        for (String field : fields) {
            JsonNode got = pair.found.path(field);
            if (accepted(pair.gold, field).stream().noneMatch(want -> sameValue(want, got))) {
                wrong(name, pair, field, plain(pair.gold.path(field)), plain(got));
            }
        }
    }

    private void wrong(String name, Pair pair, String field, String want, String got) {
        lines.add(name + " " + text(pair.gold) + ": " + field + " " + want + " but found " + got);
    }

    private static List<JsonNode> accepted(JsonNode gold, String field) {
        List<JsonNode> out = new ArrayList<>();
        out.add(gold.path(field));
        gold.path("alsoAccept").forEach(alternative -> {
            if (alternative.has(field)) {
                out.add(alternative.path(field));
            }
        });
        return out;
    }

    private static boolean sameValue(JsonNode a, JsonNode b) {
        if (a.isArray() || b.isArray()) {
            return new HashSet<>(list(a)).equals(new HashSet<>(list(b)));
        }
        return plain(a).toLowerCase(Locale.ROOT).equals(plain(b).toLowerCase(Locale.ROOT));
    }

    private static String plain(JsonNode value) {
        return isAbsent(value) ? "nothing" : value.isValueNode() ? value.asText() : value.toString();
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }

    private static boolean sameSpan(JsonNode a, JsonNode b) {
        return isAbsent(a) || isAbsent(b)
                ? isAbsent(a) && isAbsent(b)
                : a.path("start").asInt() == b.path("start").asInt()
                        && a.path("end").asInt() == b.path("end").asInt();
    }

    private static boolean overlaps(JsonNode a, JsonNode b) {
        return overlap(a, b) > 0;
    }

    private static int overlap(JsonNode a, JsonNode b) {
        return Math.min(a.path("end").asInt(), b.path("end").asInt())
                - Math.max(a.path("start").asInt(), b.path("start").asInt());
    }

    /** Whether two mentions are both absent, end together, or share half of the longer. */
    private static boolean alike(JsonNode a, JsonNode b) {
        if (isAbsent(a) || isAbsent(b)) {
            return isAbsent(a) && isAbsent(b);
        }
        return a.path("end").asInt() == b.path("end").asInt() || 2 * overlap(a, b) >= Math.max(length(a), length(b));
    }

    private static int length(JsonNode span) {
        return span.path("end").asInt() - span.path("start").asInt();
    }

    private static boolean samePerson(JsonNode a, JsonNode b) {
        return accepted(a, "name").contains(b.path("name"))
                || list(a.path("mentions")).stream()
                        .anyMatch(m -> list(b.path("mentions")).stream().anyMatch(n -> sameSpan(m, n)));
    }

    /** The share of characters that two lists of spans have in common. */
    private static double shared(JsonNode a, JsonNode b) {
        Set<Integer> both = offsets(a);
        Set<Integer> all = offsets(a);
        Set<Integer> other = offsets(b);
        both.retainAll(other);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<Integer> offsets(JsonNode spans) {
        Set<Integer> out = new HashSet<>();
        spans.forEach(span -> {
            for (int i = span.path("start").asInt(); i < span.path("end").asInt(); i++) {
                out.add(i);
            }
        });
        return out;
    }

    private static int indexOf(JsonNode array, JsonNode element) {
        return list(array).indexOf(element);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** What a fact says, for a line: its text, name, or the text of what it holds. */
    private static String text(@Nullable JsonNode fact) {
        if (fact == null || isAbsent(fact)) {
            return "nothing";
        }
        for (JsonNode part : List.of(
                fact.path("name").path("text"),
                fact.path("name"),
                fact.path("text"),
                fact.path("content").path(0).path("text"),
                fact.path("headline").path("text"))) {
            if (part.isTextual()) {
                String whole = part.asText().replace('\n', ' ');
                return '"' + (whole.length() > 60 ? whole.substring(0, 59) + "…" : whole) + '"';
            }
        }
        return fact.toString();
    }

    private record Pair(JsonNode gold, JsonNode found) {}
}
