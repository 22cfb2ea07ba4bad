package vn.wardportal.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The parts of an Office file. */
public final class Archive implements AutoCloseable {

    static final int MOST_ENTRIES = 5_000;

    private final ZipFile zip;
    private final Budget budget;

    public Archive(Path file, Budget budget) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.budget = budget;
        if (zip.size() > MOST_ENTRIES) {
            zip.close();
            throw new Spent("too many entries");
        }
    }

    /** The names of its parts that are XML, in their order. */
    public List<String> parts() {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".xml"))
                .toList();
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    public Xml open(String name) throws IOException, XMLStreamException {
        return new Xml(stream(name));
    }

    /** XML, which must have tags. */
    private InputStream stream(String name) throws IOException {
        return new Bounded(entry(name), budget, Bounded.LONGEST_TAG);
    }

    /** Bytes of any kind, such as a picture's. */
    public InputStream bytes(String name) throws IOException {
        return new Bounded(entry(name), budget, Bounded.MOST_BYTES);
    }

    private InputStream entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("There is no part " + name);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
