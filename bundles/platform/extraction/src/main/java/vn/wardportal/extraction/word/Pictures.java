package vn.wardportal.extraction.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.extraction.Archive;

/** Takes the pictures out of a Word file into the portal's own files, each once. */
final class Pictures {

    /** Each is decoded and made smaller, which takes time. */
    private static final int MOST = 40;

    private static final int SHOWN = 960;
    private static final int LONGEST_WORDS = 250;

    private final Archive archive;
    private final Files files;
    private final Set<Loss> losses;
    private final Map<String, String> addresses = new HashMap<>();

    Pictures(Archive archive, Files files, Set<Loss> losses) {
        this.archive = archive;
        this.files = files;
        this.losses = losses;
    }

    /**
     * The picture as HTML; nothing if it cannot be shown.
     *
     * @param part where the file keeps it
     * @param seen what the file says is to be seen; empty if it does not, then the checks ask for it
     */
    String html(String part, String seen) {
        String address = addresses.computeIfAbsent(part, this::taken);
        String words = seen.strip();
        String shown = words.substring(0, Math.min(LONGEST_WORDS, words.length()));
        return address.isEmpty() ? "" : "<p><img src=\"" + address + "\" alt=\"" + Html.escaped(shown) + "\"></p>";
    }

    private String taken(String part) {
        if (addresses.size() >= MOST || !archive.has(part)) {
            losses.add(Loss.PICTURES);
            return "";
        }
        try (InputStream stream = archive.bytes(part)) {
            String name = part.substring(part.lastIndexOf('/') + 1);
            StoredFile picture = files.store(new Upload(name, stream), Files.Kind.PICTURE);
            return picture.address(SHOWN);
        } catch (Refused | IOException e) {
            losses.add(Loss.PICTURES);
            return "";
        }
    }
}
