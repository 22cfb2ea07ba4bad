package vn.wardportal.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.helper.W3CDom;
import vn.wardportal.api.page.Paper.Printout;

/** One document on its way to paper. What it refers to is taken from the portal's own files, never from the network. */
final class PdfLayout {

    private static final String FAMILY = "Be Vietnam Pro";
    private static final String PORTAL = "portal";

    static {
        // what it says of every length and colour is no help to an operator
        XRLog.setLoggingEnabled(false);
    }

    private final Printout printout;
    private final Sheets sheets;

    PdfLayout(Printout printout) {
        this.printout = printout;
        sheets = new Sheets(printout, PORTAL);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(sheets.document()), printout.address());
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith("data:") || address.startsWith(PORTAL + ":"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver((base, address) -> address);
        builder.useProtocolsStreamImplementation(address -> new Picture(sheets.pictures(), address), PORTAL);
        for (Map.Entry<Integer, String> font : Map.of(400, "be-vietnam-pro-400.ttf", 600, "be-vietnam-pro-600.ttf")
                .entrySet()) {
            builder.useFont(() -> resource(font.getValue()), FAMILY, font.getKey(), FontStyle.NORMAL, true);
        }
        builder.usePdfUaAccessibility(true);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lay out " + printout.address(), e);
        }
        return bytes.toByteArray();
    }

    private static InputStream resource(String name) {
        InputStream stream = PdfLayout.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("This bundle has no " + name);
        }
        return stream;
    }

    static String style() {
        try (InputStream stream = resource("paper.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the style of paper", e);
        }
    }

    /** A picture of the portal. */
    private record Picture(Map<String, Path> files, String address) implements FSStream {

        @Override
        public InputStream getStream() {
            try {
                return Files.newInputStream(files.get(address));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the picture " + address, e);
            }
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
