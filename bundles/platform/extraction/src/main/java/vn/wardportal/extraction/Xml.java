package vn.wardportal.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through XML that nobody trusts: no document type, no entities of its own, nothing from outside. */
public final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    /** What the reader keeps of every name, and of every tag that is open, must not fill the memory. */
    private static final int MOST_NAMES = 5_000;

    private static final int DEEPEST = 1_000;
    private static final int MOST_ATTRIBUTES = 200;

    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    Xml(InputStream stream) throws XMLStreamException {
        reader = FACTORY.createXMLStreamReader(decoded(stream));
    }

    /** Office files are in UTF-8, or in UTF-16 with its mark; what they say of it themselves is not asked. */
    private static Reader decoded(InputStream stream) throws XMLStreamException {
        try {
            PushbackInputStream marked = new PushbackInputStream(stream, 2);
            byte[] mark = marked.readNBytes(2);
            marked.unread(mark);
            boolean wide = Arrays.equals(mark, new byte[] {(byte) 0xFE, (byte) 0xFF})
                    || Arrays.equals(mark, new byte[] {(byte) 0xFF, (byte) 0xFE});
            return new InputStreamReader(marked, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    private static XMLInputFactory factory() {
        // the one of Java itself, whatever else lies on the class path
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched from outside");
        });
        return factory;
    }

    /** Goes on to the next tag or text; whether there is one. */
    public boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new XMLStreamException("A document type has no place here");
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    measured();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    return true;
                }
                default -> {
                    // comments, spaces and instructions say nothing
                }
            }
        }
        return false;
    }

    private void measured() {
        int attributes = reader.getAttributeCount();
        int prefixes = reader.getNamespaceCount();
        names.add(reader.getLocalName());
        for (int at = 0; at < attributes && attributes <= MOST_ATTRIBUTES; at++) {
            names.add(reader.getAttributeLocalName(at));
        }
        for (int at = 0; at < prefixes && prefixes <= MOST_ATTRIBUTES; at++) {
            names.add(String.valueOf(reader.getNamespacePrefix(at)));
        }
        if (depth > DEEPEST || Math.max(attributes, prefixes) > MOST_ATTRIBUTES || names.size() > MOST_NAMES) {
            throw new Spent("no document is like this");
        }
    }

    public boolean starts() {
        return reader.isStartElement();
    }

    public boolean starts(String name) {
        return starts() && reader.getLocalName().equals(name);
    }

    public boolean ends() {
        return reader.isEndElement();
    }

    public boolean ends(String name) {
        return ends() && reader.getLocalName().equals(name);
    }

    public boolean text() {
        return reader.isCharacters();
    }

    /** The tag's name without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    public String words() {
        return reader.getText();
    }

    /** An attribute by its name without prefix. */
    public Optional<String> attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return Optional.of(reader.getAttributeValue(at));
            }
        }
        return Optional.empty();
    }

    /** Goes to the end of the tag that starts here. */
    public void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += starts() ? 1 : ends() ? -1 : 0;
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
