package org.tradefacts.internal.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tradefacts.DateMention;
import org.tradefacts.Figure;
import org.tradefacts.MeasureEvent;
import org.tradefacts.Person;
import org.tradefacts.Product;
import org.tradefacts.Span;
import org.tradefacts.TradeMeasure;
import org.tradefacts.internal.lexicon.Countries;
import org.tradefacts.internal.lexicon.Vocabulary;
import org.tradefacts.internal.measure.Actors.Actor;
import org.tradefacts.internal.measure.MeasureWords.Needs;
import org.tradefacts.internal.measure.MeasureWords.Reading;
import org.tradefacts.internal.text.Document;

/**
 * Finds trade measures: which government does what to whose trade, at what rate, on which goods, and what has become of
 * it.
 *
 * <p>{@link Mentions} finds the noun phrases, {@link Roles}, {@link Rates} and {@link Goods} read them, {@link Events}
 * reads the predicates round them, {@link Merger} brings together what names the same act, {@link StatusRule} says
 * where it stands. The rules, with examples, are described there. A text without a measure word costs one look-up a
 * token.
 *
 * <p>Immutable and thread-safe once the vocabulary is frozen.
 */
public final class MeasureExtractor {

    private final Lexicons lexicons;

    /** An extractor that knows the words of {@code vocabulary}, which it adds its own to. */
    public MeasureExtractor(Vocabulary vocabulary, Countries countries) {
        lexicons = new Lexicons(vocabulary, countries);
    }

    /**
     * The measures of an article, in text order.
     *
     * @param figures the article's figures; {@link TradeMeasure#rates} and {@link TradeMeasure#amounts} are indexes
     *     into them
     */
    public List<TradeMeasure> extract(
            Document document, List<Figure> figures, List<DateMention> dates, List<Person> people) {
        if (!speaksOfTrade(document)) {
            return List.of();
        }
        Scene scene =
                new Scene(lexicons, document, figures, dates, lexicons.actors().find(document, people));
        List<Mention> mentions = mentions(scene);
        return new Merger(scene)
                .merge(mentions).stream()
                        .map(group -> measure(scene, group))
                        .sorted(Comparator.comparing(TradeMeasure::span))
                        .collect(ImmutableList.toImmutableList());
    }

    private boolean speaksOfTrade(Document document) {
        int[] words = document.tokens().words();
        int size = document.tokens().size();
        for (int i = 0; i < size; i++) {
            if (lexicons.buying.has(document.tokens().words(), i)) {
                return true;
            }
            var match = lexicons.measures().at(words, i, size);
            if (match != null && match.value().stream().map(Reading::needs).anyMatch(MeasureExtractor::tells)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(Needs needs) {
        return needs != Needs.ECHO && needs != Needs.IGNORED;
    }

    private static List<Mention> mentions(Scene scene) {
        Mentions finder = new Mentions(scene);
        Roles roles = new Roles(scene);
        Rates rates = new Rates(scene);
        Goods goods = new Goods(scene);
        Events events = new Events(scene, roles);
        List<Mention> all = new ArrayList<>();
        for (int s = 0; s < scene.sentences(); s++) {
            List<Mention> found = finder.find(s);
            for (int m = 0; m < found.size(); m++) {
                Mention mention = found.get(m);
                roles.fill(mention);
                rates.fill(mention, m + 1 < found.size() ? found.get(m + 1).from : scene.sentenceEnd(s));
                goods.fill(mention);
            }
            events.fill(s, found, all.isEmpty() ? null : all.get(all.size() - 1));
            found.forEach(mention -> {
                all.add(mention);
                if (mention.mutual) {
                    all.addAll(mutual(scene, mention));
                }
            });
        }
        return all;
    }

    /** The other side's measure of "the US and China have imposed tariffs on each other's goods". */
    private static List<Mention> mutual(Scene scene, Mention mention) {
        Set<String> sides = new LinkedHashSet<>();
        for (int s = mention.sentence; s >= Math.max(0, mention.sentence - 1) && sides.size() != 2; s--) {
            sides.clear();
            for (int i = scene.sentenceStart(s); i < Math.min(scene.sentenceEnd(s), mention.from); i++) {
                Actor actor = scene.actorFrom(i);
                if (actor != null) {
                    sides.add(actor.code());
                }
            }
        }
        if (sides.size() != 2) {
            return List.of();
        }
        Iterator<String> each = sides.iterator();
        mention.agent = null;
        mention.imposer = each.next();
        Mention other = mention.reaching(mention.from);
        other.imposer = each.next();
        mention.targets.add(other.imposer);
        other.targets.add(mention.imposer);
        other.goods.addAll(mention.goods);
        other.rates.addAll(mention.rates);
        other.events.addAll(mention.events);
        return List.of(other);
    }

    private static TradeMeasure measure(Scene scene, Group group) {
        List<Mention.Event> events = events(scene, group);
        TreeSet<Integer> rates = new TreeSet<>();
        TreeSet<Integer> amounts = new TreeSet<>();
        group.mentions.forEach(mention -> {
            rates.addAll(mention.rates);
            amounts.addAll(mention.amounts);
        });
        Span name = group.mentions.stream()
                .filter(mention -> !mention.isEcho())
                .map(mention -> scene.document().span(mention.from, mention.to))
                .max(Comparator.comparingInt((Span span) -> span.text().length())
                        .thenComparing(Span::start, Comparator.reverseOrder()))
                .orElseThrow();
        return new TradeMeasure(
                group.type,
                name,
                Optional.ofNullable(group.basis),
                Optional.ofNullable(group.legalBasis),
                List.copyOf(rates),
                List.copyOf(amounts),
                Optional.ofNullable(group.imposer),
                List.copyOf(group.targets),
                products(scene, group),
                StatusRule.of(group.type, events, group.isOpen(), group.isLeft()),
                events.stream().map(event -> event(scene, group, event)).collect(ImmutableList.toImmutableList()),
                group.mentions.stream()
                        .map(mention -> scene.document().span(mention.from, mention.to))
                        .collect(ImmutableList.toImmutableList()),
                "measure: " + group.mentions.get(0).reading.needs().rule());
    }

    /** Each product once, in text order. */
    private static List<Product> products(Scene scene, Group group) {
        Map<String, Product> products = new LinkedHashMap<>();
        for (Mention mention : group.mentions) {
            for (Mention.Good good : mention.goods) {
                products.putIfAbsent(
                        group.key(good), new Product(scene.document().span(good.from(), good.to()), good.hs()));
            }
        }
        return products.values().stream()
                .sorted(Comparator.comparing(Product::span))
                .collect(ImmutableList.toImmutableList());
    }

    /** Each event once: the telling that has a date, else the first with a finite verb outside titles. */
    private static List<Mention.Event> events(Scene scene, Group group) {
        Map<String, Mention.Event> told = new LinkedHashMap<>();
        group.mentions.stream()
                .flatMap(mention -> mention.events.stream())
                .filter(event -> event.kind() != MeasureEvent.Kind.RETALIATED || isAnsweredBy(group, event))
                .sorted(Comparator.comparingInt(Mention.Event::from))
                .forEach(event -> told.merge(
                        event.kind() + group.actor(event).orElse(""),
                        event,
                        (first, next) -> weight(scene, next) > weight(scene, first) ? next : first));
        boolean ahead =
                told.values().stream().anyMatch(event -> event.kind() == MeasureEvent.Kind.ANNOUNCED && event.ahead());
        told.values().removeIf(event -> ahead && event.headline() && event.kind() == MeasureEvent.Kind.IMPOSED);
        return told.values().stream()
                .sorted(Comparator.comparingInt(Mention.Event::from))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether those who answer a measure are those it hits: not Brazil, where the measure is India's duty on gold. */
    private static boolean isAnsweredBy(Group group, Mention.Event event) {
        return group.targets.contains("*")
                || group.actor(event).map(group.targets::contains).orElse(false);
    }

    private static int weight(Scene scene, Mention.Event event) {
        String first = scene.tokens().text(event.from());
        boolean finite = !first.endsWith("ing") && !first.equals("aimed");
        return (event.date() != null ? 4 : 0) + (event.headline() ? 0 : 2) + (finite ? 1 : 0);
    }

    private static MeasureEvent event(Scene scene, Group group, Mention.Event event) {
        return new MeasureEvent(
                event.kind(),
                Optional.ofNullable(event.date()),
                group.actor(event),
                scene.document().span(event.from(), event.to()),
                event.rule());
    }
}
