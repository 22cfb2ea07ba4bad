package vn.wardportal.api.fields;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.wardportal.api.fields.Shape.Use;
import vn.wardportal.api.site.DemoContent;

/**
 * The samples of a declared kind, from {@code demo/<kind>.txt} in the module's jar: divided by lines of equal signs, each
 * field begins with its column in brackets.
 *
 * <pre>
 * [place] Chợ hoa
 * [en_place] Flower market
 * [depth] 30
 * =====
 * [place] Đường 3 Tháng 2
 * </pre>
 */
public abstract class ItemDemo implements DemoContent {

    private static final Pattern PART = Pattern.compile("(?ms)^\\[(\\w+)]\\h*(.*?)(?=^\\[\\w+]|\\z)");

    private final Items items;

    protected ItemDemo(Items items) {
        this.items = items;
    }

    @Override
    public boolean empty() {
        return items.count("", Optional.empty()) + items.count("", Optional.of(Item.State.TRASHED)) == 0;
    }

    @Override
    public void load() {
        samples().forEach(values -> items.desk().keep(values, true));
    }

    @Override
    public void remove() {
        items.desk().deleteSamples();
    }

    /** What the samples say. */
    public final List<Values> samples() {
        return Stream.of(text().split("(?m)^=+$")).map(this::values).toList();
    }

    private Values values(String sample) {
        Map<String, String> texts = new HashMap<>();
        Matcher part = PART.matcher(sample);
        while (part.find()) {
            texts.put(part.group(1), part.group(2).strip());
        }
        Values values = Values.NONE.with(texts);
        boolean translated = items.declared().with(Use.ENGLISH).stream()
                .anyMatch(field -> !values.english(field).isEmpty());
        return translated ? values.with(Values.TRANSLATED, items.declared().hash(values)) : values;
    }

    private String text() {
        String name = items.declared().name();
        String file = "/demo/" + name.substring(name.indexOf('.') + 1) + ".txt";
        try (InputStream content = getClass().getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException(file + " is missing in the jar of " + name);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " of " + name, e);
        }
    }
}
