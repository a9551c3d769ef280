package org.tradefacts.format;

import static java.util.stream.Collectors.joining;

import com.google.common.hash.Hashing;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.tradefacts.Article;
import org.tradefacts.DateValue;
import org.tradefacts.Section;
import org.tradefacts.Span;

/** Writes one article, its lists and, in their sections, its related articles. */
final class HtmlArticle {

    private final Article article;
    private final String prefix;
    private final int level;
    private final Markup out;
    private final List<Mark> marks;
    private final List<Section> sections;

    /** @param whole all of the article, to be shown as it is where its sections are not known */
    private HtmlArticle(Article article, Optional<Section> whole, String prefix, int level, Markup out) {
        this.article = article;
        this.sections = article.sections().isEmpty() ? whole.stream().toList() : article.sections();
        this.prefix = prefix;
        this.level = level;
        this.out = out;
        this.marks = Marks.of(article);
    }

    /** Ids begin with a digest of page and id, so that articles can be written apart and put on one page. */
    static void write(Article article, Markup out) {
        String all = article.id().orElse("") + '\n' + article.text();
        String digest = Hashing.sha256().hashUnencodedChars(all).toString();
        Optional<Section> whole = article.text().isBlank()
                ? Optional.empty()
                : Optional.of(new Section(Section.Kind.BODY, new Span(0, article.text())));
        new HtmlArticle(article, whole, "a" + digest.substring(0, 10) + "-", 2, out).write();
    }

    private void write() {
        boolean main = level == 2;
        String lists = prefix + "facts";
        out.open("article", "class", main ? "page" : "page related").line();
        if (main) {
            out.element("a", "Skip to the facts", "class", "skip", "href", "#" + lists)
                    .line();
        }
        out.raw("<div class=\"text\">\n");
        head();
        Iterator<Article> related = article.related().iterator();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).kind() == Section.Kind.RELATED && related.hasNext()) {
                related(related.next(), sections.get(i).span(), i);
            } else {
                section(sections.get(i));
            }
        }
        out.raw("</div>\n");
        out.open("aside", "id", lists, "class", "facts", "tabindex", "-1", "aria-label", "Facts of this article");
        out.line();
        if (marks.isEmpty()) {
            out.element("p", "No facts were found.", "class", "none").line();
        }
        new HtmlLists(article, prefix, Math.min(level + 1, 6), out).write();
        out.raw("</aside>\n</article>\n");
    }

    private void head() {
        out.raw("<p class=\"head\">");
        String published = article.published()
                .map(p -> Words.of(DateValue.of(p.date())) + " (" + Words.of(p.basis()) + ")")
                .orElse("");
        String authors = article.bylines().isEmpty() ? "" : "by " + texts(article.bylines());
        out.text(Describe.joined(
                " · ",
                article.id().orElse(""),
                published,
                texts(article.credits()),
                authors,
                article.dateline().map(Span::text).orElse("")));
        out.raw("</p>\n");
        if (sections.stream().noneMatch(section -> section.kind() == Section.Kind.HEADLINE)) {
            out.element(heading(level), "Article without a headline", "class", "unnamed")
                    .line();
        }
    }

    private static String texts(List<Span> spans) {
        return spans.stream().map(Span::text).distinct().collect(joining(", "));
    }

    private void section(Section section) {
        switch (section.kind()) {
            case HEADLINE -> section(section, heading(level), "");
            case SUBHEADING -> section(section, heading(level + 1), "subheading");
            case BYLINE, CREDIT -> section(section, "p", "credit");
            case BODY -> section(section, "p", "");
            case BOILERPLATE, RELATED -> section(section, "p", "boilerplate");
        }
    }

    private void section(Section section, String tag, String look) {
        Span span = section.span();
        out.open(tag, "class", look);
        MarkedText.write(article.text(), span.start(), span.end(), marks, prefix, out);
        out.close(tag).line();
    }

    private void related(Article related, Span span, int index) {
        String title = related.headline().map(Span::text).orElse("without a headline");
        out.raw("<details class=\"other\"><summary>Related article: ")
                .text(title)
                .raw("</summary>\n");
        Optional<Section> whole = Optional.of(new Section(Section.Kind.BODY, span));
        new HtmlArticle(related, whole, prefix + "r" + index + "-", Math.min(level + 1, 5), out).write();
        out.raw("</details>\n");
    }

    private static String heading(int level) {
        return "h" + Math.min(level, 6);
    }
}
