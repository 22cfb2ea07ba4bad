package vn.wardportal.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.api.document.Content;
import vn.wardportal.api.document.Content.Shortfall;

/** Reads one file by its type, as far as its budget goes. */
final class FileReading {

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private final PdfProcess pdf;

    FileReading(PdfProcess pdf) {
        this.pdf = pdf;
    }

    Content read(Path file, String type) throws IOException {
        return read(file, type, Budget.LONGEST);
    }

    Content read(Path file, String type, Duration longest) throws IOException {
        Gathering gathering = new Gathering(new Budget(longest));
        try {
            read(file, type, gathering);
        } catch (Spent e) {
            gathering.lacks(Shortfall.TOO_LARGE);
        } catch (PdfProcess.Encrypted e) {
            gathering.lacks(Shortfall.ENCRYPTED);
        } catch (Damage e) {
            gathering.lacks(Shortfall.DAMAGED);
        }
        return gathering.content();
    }

    /** The file is not as it should be; what the disk says is something else. */
    private static final class Damage extends Exception {
        private static final long serialVersionUID = 1L;

        Damage(Exception cause) {
            super(cause);
        }
    }

    private void read(Path file, String type, Gathering gathering) throws IOException, Damage {
        try {
            if (type.startsWith(OPEN_XML) || type.startsWith(OPEN_DOCUMENT)) {
                office(file, type, gathering);
            } else if (type.equals("application/pdf")) {
                pdf.read(file, gathering);
            } else if (type.equals("text/plain") || type.equals("text/csv")) {
                PlainText.read(file, gathering);
            } else if (!type.startsWith("image/")) {
                gathering.lacks(Shortfall.UNREADABLE_TYPE);
            }
        } catch (PdfProcess.Encrypted e) {
            throw e;
        } catch (XMLStreamException e) {
            // the reader wraps what its stream threw
            if (e.getNestedException() instanceof Spent spent) {
                throw spent;
            }
            throw new Damage(e);
        } catch (IOException | IllegalArgumentException e) {
            throw new Damage(e);
        }
    }

    private static void office(Path file, String type, Gathering gathering) throws IOException, XMLStreamException {
        try (Archive archive = new Archive(file, gathering.budget)) {
            if (type.startsWith(OPEN_DOCUMENT)) {
                new FlowText(archive, gathering).openDocument();
            } else if (type.contains("wordprocessingml")) {
                new WordText(archive, gathering).read();
            } else if (type.contains("spreadsheetml")) {
                new SheetText(archive, gathering).read();
            } else {
                new FlowText(archive, gathering).slides();
            }
        }
    }
}
