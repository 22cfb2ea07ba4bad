package vn.wardportal.extraction.word;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.extraction.Archive;
import vn.wardportal.extraction.Xml;

/** What the main part names by number: pictures inside the file, addresses outside of it. */
final class Relations {

    private static final int MOST = 20_000;

    private final Map<String, String> inside = new HashMap<>();
    private final Map<String, String> outside = new HashMap<>();

    /** @param part the main part: {@code word/document.xml} */
    Relations(Archive archive, String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String list = folder + "_rels/" + part.substring(slash) + ".rels";
        if (!archive.has(list)) {
            return;
        }
        try (Xml xml = archive.open(list)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && inside.size() + outside.size() < MOST) {
                    add(xml, folder);
                }
            }
        }
    }

    private void add(Xml xml, String folder) {
        String id = xml.attribute("Id").orElse("");
        String target = xml.attribute("Target").orElse("");
        if (xml.attribute("TargetMode").filter("External"::equals).isPresent()) {
            outside.put(id, target);
        } else {
            inside.put(id, resolved(folder, target));
        }
    }

    private static String resolved(String folder, String target) {
        try {
            Path path = target.startsWith("/") ? Path.of(target.substring(1)) : Path.of(folder, target);
            return path.normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return "";
        }
    }

    /** The part of the file that is named so. */
    Optional<String> inside(String id) {
        return Optional.ofNullable(inside.get(id));
    }

    /** The address outside that is named so. */
    Optional<String> outside(String id) {
        return Optional.ofNullable(outside.get(id));
    }
}
