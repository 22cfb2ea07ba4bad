package vn.wardportal.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.site.DemoContent;
import vn.wardportal.directory.Details.Contact;
import vn.wardportal.directory.Details.English;
import vn.wardportal.directory.Details.Term;
import vn.wardportal.directory.Details.Type;
import vn.wardportal.directory.Details.Words;
import vn.wardportal.directory.Entry.State;

/** The directory of Phường 1, Quận 10 as of 2019, with people and numbers that are made up. */
@Component
public class DirectoryDemo implements DemoContent {

    private static final String FILE = "/demo/directory.tsv";

    private final Entries entries;
    private final Desk desk;

    @Activate
    public DirectoryDemo(@Reference Entries entries, @Reference Desk desk) {
        this.entries = entries;
        this.desk = desk;
    }

    @Override
    public boolean empty() {
        return entries.empty();
    }

    @Override
    public void load() {
        Map<String, Long> units = new HashMap<>();
        for (String line : lines()) {
            List<String> cells = List.of(line.split("\t", -1));
            Long parent = units.get(cells.getFirst());
            OptionalLong above = parent == null ? OptionalLong.empty() : OptionalLong.of(parent);
            Entry entry = desk.insert(above, details(cells), State.PUBLISHED, true);
            units.put(entry.title(), entry.id());
        }
    }

    @Override
    public void remove() {
        desk.deleteSamples();
    }

    /** Unit above, type, name, office, field, room, hours, mail, telephone, fax, and the five words in English. */
    private static Details details(List<String> cells) {
        Words words = new Words(cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6));
        Words translated = new Words(cells.get(10), cells.get(11), cells.get(12), cells.get(13), cells.get(14));
        return new Details(
                Type.valueOf(cells.get(1)),
                words,
                new Contact(cells.get(7), cells.get(8), cells.get(9)),
                new Term(Optional.empty(), Optional.empty()),
                new English(translated, words.hash()));
    }

    private static List<String> lines() {
        try (InputStream file = DirectoryDemo.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing in the jar");
            }
            String content = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return content.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
