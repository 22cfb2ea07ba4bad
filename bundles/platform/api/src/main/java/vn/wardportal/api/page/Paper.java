package vn.wardportal.api.page;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/** Brings what residents read on paper: as PDF files, and with QR codes that lead back to it. Safe for several threads. */
@ProviderType
public interface Paper {

    /**
     * A text as a QR code.
     *
     * @param text an address, of at most some 300 letters
     * @return an {@code svg} element, black on white whatever is around it, with its quiet zone and hidden from screen
     *     readers, so the text stands beside it in words
     * @throws IllegalArgumentException if no QR code holds the text
     */
    String qr(String text);

    /**
     * Lays a document out on A4, with the portal's own typeface inside the file.
     *
     * @throws Busy if so many others are being laid out that this one would wait too long
     */
    byte[] pdf(Printout printout);

    /**
     * What is put on paper.
     *
     * @param html a whole HTML document. Of its links only the words are taken over, with the address where it leads
     *     away from the portal; nothing is ever fetched
     * @param address where it stands, with the scheme: relative links begin there
     * @param pictures the file of a picture, by its address within the portal; of what is not found nothing is shown
     */
    record Printout(String html, String address, Function<String, Optional<Path>> pictures) {}

    /** Too many documents are being laid out. */
    final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Said to the log; visitors are asked to try again. */
        public Busy() {
            super("Too many documents are being laid out", null, false, false);
        }
    }
}
