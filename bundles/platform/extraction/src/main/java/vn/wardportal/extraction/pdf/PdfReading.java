package vn.wardportal.extraction.pdf;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The process that reads one PDF file and tells what it says, piece by piece, on its standard output. */
public final class PdfReading {

    /** Kinds of pieces; each of a page has its number and its text. */
    public static final int PAGE = 1;

    public static final int COMMENT = 2;
    public static final int PICTURE = 3;

    /** How it ended; the file was read whole where {@link #END} stands. */
    public static final int END = 10;

    public static final int ENCRYPTED = 11;
    public static final int DAMAGED = 12;
    public static final int TOO_LARGE = 13;

    private PdfReading() {}

    public static void main(String[] arguments) throws IOException {
        // fonts of the machine would only be looked for to draw, and looking takes long
        FontMappers.set(new NoFonts());
        try (DataOutputStream output = new DataOutputStream(new BufferedOutputStream(System.out))) {
            output.writeByte(read(new File(arguments[0]), Integer.parseInt(arguments[1]), output));
        }
    }

    private static int read(File file, int pages, DataOutputStream output) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            new Pages(output, document).tell(pages);
            return document.getNumberOfPages() > pages ? TOO_LARGE : END;
        } catch (InvalidPasswordException e) {
            return ENCRYPTED;
        } catch (Pages.NobodyListens e) {
            return TOO_LARGE;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return DAMAGED;
        }
    }
}
