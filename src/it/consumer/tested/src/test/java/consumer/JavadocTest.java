package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tradefacts.TradeFacts;

/** The pages of the published Javadoc jar. */
class JavadocTest {

    /** The files of the jar: the pages with the places in them that a link may name, the others with none. */
    private final Map<String, Set<String>> files = new HashMap<>();

    private final Map<String, Document> pages = new HashMap<>();

    JavadocTest() throws Exception {
        try (ZipFile jar = new ZipFile(Published.beside("-javadoc.jar").toFile())) {
            for (ZipEntry entry : jar.stream().filter(e -> !e.isDirectory()).toList()) {
                files.put(entry.getName(), new HashSet<>());
                if (entry.getName().endsWith(".html")) {
                    read(entry.getName(), Jsoup.parse(jar.getInputStream(entry), "UTF-8", ""));
                }
            }
        }
    }

    private void read(String name, Document page) {
        pages.put(name, page);
        files.get(name).addAll(page.select("[id]").eachAttr("id"));
        files.get(name).addAll(page.select("a[name]").eachAttr("name"));
    }

    @Test
    void everyPublicTypeHasAPageAndNoOtherType() throws Exception {
        List<String> types = new ArrayList<>();
        try (ZipFile jar = new ZipFile(Published.jarOf(TradeFacts.class).toFile())) {
            for (String entry : jar.stream()
                    .map(ZipEntry::getName)
                    .filter(JavadocTest::isType)
                    .toList()) {
                String name = entry.replaceFirst("\\.class$", "");
                Class<?> type =
                        Class.forName(name.replace('/', '.'), false, getClass().getClassLoader());
                if (Modifier.isPublic(type.getModifiers()) && !name.startsWith("org/tradefacts/internal/")) {
                    types.add(name + ".html");
                }
            }
        }
        assertThat(types).hasSizeGreaterThan(30);
        assertThat(files.keySet().stream()
                        .map(name -> name.replaceFirst("^org\\.tradefacts/", ""))
                        .filter(name -> name.matches("org/tradefacts/(\\w+/)*[A-Z]\\w*\\.html")))
                .containsExactlyInAnyOrderElementsOf(types);
    }

    /** Whether an entry of a jar is a class with a file of its own. */
    private static boolean isType(String entry) {
        return entry.matches("org/tradefacts/[^$]*[A-Z][^$]*\\.class");
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        int followed = 0;
        // Javadoc 17 links the contents of this page to a place that it does not write.
        pages.get("constant-values.html").select("section.packages").remove();
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (Element element : page.getValue().select("[href], [src]")) {
                URI link = URI.create(element.hasAttr("href") ? element.attr("href") : element.attr("src"));
                if (link.getScheme() == null) {
                    followed++;
                    if (!leadsSomewhere(page.getKey(), link)) {
                        broken.add(page.getKey() + " → " + link);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(followed).isGreaterThan(1000);
    }

    private boolean leadsSomewhere(String page, URI link) {
        String file = link.getPath().isEmpty()
                ? page
                : URI.create(page).resolve(link.getPath()).toString();
        String place = link.getFragment();
        return files.containsKey(file)
                && (place == null || place.isEmpty() || files.get(file).contains(place));
    }
}
