package vn.wardportal.paper;

import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.wardportal.api.page.Paper.Printout;

/** A page made ready for paper: what cannot be pressed there is gone, what it shows is at hand. */
final class Sheets {

    private static final String NOT_ON_PAPER =
            "script, link, style, form, button, iframe, object, embed, video, audio, svg:not(.qr), source, aside:not(.on-paper), .tools, .chips,"
                    + " .btns, .pages, .side nav, .skip, .no-print";

    private final Printout printout;
    private final String scheme;
    private final Map<String, Path> pictures = new HashMap<>();
    private final Document document;

    Sheets(Printout printout, String scheme) {
        this.printout = printout;
        this.scheme = scheme;
        document = Jsoup.parse(printout.html(), printout.address());
        document.select(NOT_ON_PAPER).remove();
        document.select("[style]").removeAttr("style");
        document.select("svg." + QrCode.CLASS).forEach(this::drawn);
        document.select("img").forEach(this::found);
        document.select("a[href]").forEach(this::led);
        document.select("details").attr("open", "");
        document.head().appendElement("style").appendText(PdfLayout.style());
    }

    Document document() {
        return document;
    }

    /** Files of the pictures, by the addresses that now stand in the document. */
    Map<String, Path> pictures() {
        return pictures;
    }

    private void drawn(Element svg) {
        byte[] png = new QrCode(svg.attr("data-text")).png();
        Element image = new Element("img")
                .addClass(QrCode.CLASS)
                .attr("alt", svg.attr("data-text"))
                .attr("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
        svg.replaceWith(image);
    }

    private void found(Element image) {
        String address = image.attr("src");
        if (address.startsWith("data:")) {
            return;
        }
        Optional<Path> file = address.startsWith("/") ? printout.pictures().apply(address) : Optional.empty();
        if (file.isPresent()) {
            String name = scheme + ":" + address;
            pictures.put(name, file.get());
            image.attr("src", name);
            image.removeAttr("srcset");
        } else {
            image.remove();
        }
    }

    /** A relative link leads to the portal from wherever the file is opened; one that leads away says where. */
    private void led(Element link) {
        String address = link.absUrl("href");
        if (address.isEmpty()) {
            link.removeAttr("href");
            return;
        }
        link.attr("href", address);
        if (leadsAway(address) && !link.text().contains(address)) {
            link.appendText(" (" + address + ")");
        }
    }

    private boolean leadsAway(String address) {
        return address.startsWith("http")
                && !address.startsWith(
                        URI.create(printout.address()).resolve("/").toString());
    }
}
