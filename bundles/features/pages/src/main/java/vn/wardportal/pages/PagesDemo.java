package vn.wardportal.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.site.DemoContent;
import vn.wardportal.pages.WebPage.English;
import vn.wardportal.pages.WebPage.State;
import vn.wardportal.pages.WebPage.Text;

/** The introduction of Phường 1, Quận 10 as of 2019, with the regulation as a page. */
@Component
public class PagesDemo implements DemoContent {

    private final WebPages pages;
    private final Desk desk;

    @Activate
    public PagesDemo(@Reference WebPages pages, @Reference Desk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @Override
    public boolean empty() {
        return pages.empty();
    }

    @Override
    public void load() {
        Map<String, Long> numbers = new HashMap<>();
        for (String file : resource("pages.txt").lines().toList()) {
            DemoFile demo = DemoFile.read(resource(file));
            Long parent = numbers.get(demo.value("parent"));
            Text text = new Text(
                    demo.value("slug"),
                    demo.value("title"),
                    demo.value("summary"),
                    demo.body(),
                    demo.value("unit"),
                    demo.value("source"));
            Text both = text.with(english(file.replace(".html", ".en.html"), text));
            WebPage page = desk.insert(
                    parent == null ? OptionalLong.empty() : OptionalLong.of(parent), both, State.PUBLISHED, true);
            numbers.put(demo.value("slug"), page.id());
        }
    }

    @Override
    public void remove() {
        desk.deleteSamples();
    }

    private static English english(String file, Text text) {
        if (PagesDemo.class.getResource("/demo/" + file) == null) {
            return English.NONE;
        }
        DemoFile demo = DemoFile.read(resource(file));
        return new English(demo.value("title"), demo.value("summary"), demo.body(), text.hash());
    }

    private static String resource(String name) {
        try (InputStream content = PagesDemo.class.getResourceAsStream("/demo/" + name)) {
            if (content == null) {
                throw new IllegalStateException("demo/" + name + " is missing in the jar");
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read demo/" + name, e);
        }
    }

    /**
     * One sample: lines of {@code key: value}, an empty line, the text.
     *
     * @param values the lines
     * @param body the text
     */
    private record DemoFile(Map<String, String> values, String body) {

        static DemoFile read(String content) {
            List<String> parts = List.of(content.split("\n\n", 2));
            Map<String, String> values = new HashMap<>();
            for (String line : parts.getFirst().lines().toList()) {
                int colon = line.indexOf(": ");
                values.put(line.substring(0, colon), line.substring(colon + 2).strip());
            }
            return new DemoFile(values, parts.getLast());
        }

        String value(String key) {
            return values.getOrDefault(key, "");
        }
    }
}
