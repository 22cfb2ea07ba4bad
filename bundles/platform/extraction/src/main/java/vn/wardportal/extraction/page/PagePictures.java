package vn.wardportal.extraction.page;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.Upload;

/** Takes the pictures that a page holds itself into the portal's own files; nothing is fetched from anywhere. */
final class PagePictures {

    /** Each is decoded and made smaller, which takes time. */
    private static final int MOST = 40;

    private static final int SHOWN = 960;
    private static final int LONGEST_WORDS = 250;
    private static final Pattern HELD =
            Pattern.compile("data:image/(?:jpe?g|png|gif);base64,", Pattern.CASE_INSENSITIVE);

    private final Files files;
    private int taken;
    private boolean lost;
    private final Set<String> linked = new LinkedHashSet<>();

    PagePictures(Files files) {
        this.files = files;
    }

    void take(Document document) {
        for (Element picture : document.select("img, image, picture > source")) {
            String source = picture.attr("src");
            Optional<String> address = held(source);
            if (address.isPresent()) {
                String words = picture.attr("alt").strip();
                picture.clearAttributes()
                        .attr("src", address.get())
                        .attr("alt", words.substring(0, Math.min(LONGEST_WORDS, words.length())));
            } else {
                miss(picture, source);
                picture.remove();
            }
        }
    }

    private Optional<String> held(String source) {
        Matcher head = HELD.matcher(source);
        if (!head.lookingAt() || taken >= MOST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(source.substring(head.end()));
            taken++;
            Upload upload = new Upload("anh-" + taken, new ByteArrayInputStream(bytes));
            return Optional.of(files.store(upload, Files.Kind.PICTURE).address(SHOWN));
        } catch (Refused | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Dots that only kept others apart are not missed. */
    private void miss(Element picture, String source) {
        boolean spacer =
                picture.attr("width").matches("[0-2]") || picture.attr("height").matches("[0-2]");
        if (source.startsWith("data:")) {
            lost = true;
        } else if (!source.isBlank() && !spacer) {
            linked.add(source.replaceFirst("[?#].*", "").replaceFirst(".*[/\\\\]", ""));
        }
    }

    /** Whether some that the page holds could not be taken. */
    boolean lost() {
        return lost;
    }

    /** The names of those that lie elsewhere. */
    Set<String> linked() {
        return linked;
    }
}
