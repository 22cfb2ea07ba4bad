package vn.wardportal.extraction.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.api.files.Files;
import vn.wardportal.extraction.Archive;
import vn.wardportal.extraction.Budget;
import vn.wardportal.extraction.Spent;
import vn.wardportal.extraction.Xml;

/**
 * A Word file as the raw HTML of an article.
 *
 * @param title its title; empty if it has none
 * @param html its text, not yet cleaned
 * @param losses what of it is not in the text
 */
record WordArticle(String title, String html, Set<Loss> losses) {

    private static final String MAIN = "word/document.xml";

    /**
     * Reads a Word file, as far as it goes.
     *
     * @throws XMLStreamException if it is damaged
     */
    static WordArticle read(Path file, Files files) throws IOException, XMLStreamException {
        Budget budget = new Budget(Budget.LONGEST);
        Set<Loss> losses = EnumSet.noneOf(Loss.class);
        try (Archive archive = new Archive(file, budget)) {
            String main = main(archive);
            Source source = new Source(
                    looks(archive),
                    numbering(archive),
                    new Relations(archive, main),
                    new Pictures(archive, files, losses),
                    budget);
            WordBody body = new WordBody(source, losses);
            try (Xml xml = archive.open(main)) {
                body.read(xml);
            } catch (Spent e) {
                losses.add(Loss.REST);
            } catch (XMLStreamException e) {
                if (!(e.getNestedException() instanceof Spent)) {
                    throw e;
                }
                losses.add(Loss.REST);
            }
            return new WordArticle(body.title(), body.html(), losses);
        }
    }

    private static String main(Archive archive) throws IOException, XMLStreamException {
        if (archive.has(MAIN)) {
            return MAIN;
        }
        for (String part : archive.parts()) {
            try (Xml xml = archive.open(part)) {
                if (xml.next() && xml.starts("document")) {
                    return part;
                }
            }
        }
        throw new IOException("There is no document in it");
    }

    private static Looks looks(Archive archive) throws IOException, XMLStreamException {
        if (!archive.has("word/styles.xml")) {
            return new Looks();
        }
        try (Xml xml = archive.open("word/styles.xml")) {
            return new Looks(xml);
        }
    }

    private static Numbering numbering(Archive archive) throws IOException, XMLStreamException {
        if (!archive.has("word/numbering.xml")) {
            return new Numbering();
        }
        try (Xml xml = archive.open("word/numbering.xml")) {
            return new Numbering(xml);
        }
    }
}
