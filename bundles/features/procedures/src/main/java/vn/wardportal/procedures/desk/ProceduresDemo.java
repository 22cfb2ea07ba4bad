package vn.wardportal.procedures.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.site.DemoContent;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Procedure.State;

/** A dozen sample procedures that residents of a ward ask for most, from {@code demo/procedures.txt}. */
@Component
public class ProceduresDemo implements DemoContent {

    private static final Pattern PART = Pattern.compile("(?ms)^\\[(\\w+)]\\h*(.*?)(?=^\\[\\w+]|\\z)");

    private final Catalogue catalogue;
    private final Desk desk;

    @Activate
    public ProceduresDemo(@Reference Catalogue catalogue, @Reference Desk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
    }

    @Override
    public boolean empty() {
        return catalogue.empty();
    }

    @Override
    public void load() {
        samples().forEach(manuscript -> desk.insert(manuscript, State.PUBLISHED, true));
    }

    @Override
    public void remove() {
        desk.deleteSamples();
    }

    /** Samples are divided by lines of equal signs; a part begins with its name in brackets. */
    static List<Manuscript> samples() {
        return List.of(text().split("(?m)^=+$")).stream()
                .map(ProceduresDemo::fields)
                .map(ManuscriptFields::manuscript)
                .toList();
    }

    private static Map<String, String> fields(String sample) {
        Map<String, String> fields = new HashMap<>();
        Matcher part = PART.matcher(sample);
        while (part.find()) {
            fields.put(part.group(1), part.group(2).strip());
        }
        return fields;
    }

    private static String text() {
        try (InputStream content = ProceduresDemo.class.getResourceAsStream("/demo/procedures.txt")) {
            if (content == null) {
                throw new IllegalStateException("demo/procedures.txt is missing in the jar");
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read demo/procedures.txt", e);
        }
    }
}
