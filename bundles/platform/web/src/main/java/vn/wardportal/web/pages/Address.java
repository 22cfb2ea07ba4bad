package vn.wardportal.web.pages;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A path of the site in its one true form: decoded, NFC, no empty, dotted or trailing segment.
 *
 * @param path begins with a slash and ends with none, save for the front itself
 * @param asSent whether the visitor sent exactly that; if not, they are sent there
 */
public record Address(String path, boolean asSent) {

    /** The path of a request. */
    public static Address of(String raw) throws Unreadable {
        String decoded = decode(raw);
        if (decoded.chars().anyMatch(letter -> letter < ' ' || letter == 0x7f || letter == '\\' || letter == ';')) {
            throw new Unreadable("The path holds a character that no address of the site has");
        }
        List<String> segments = Arrays.stream(decoded.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
        if (!decoded.startsWith("/") || segments.contains(".") || segments.contains("..")) {
            throw new Unreadable("The path does not lead downwards from the front");
        }
        String path = "/" + Normalizer.normalize(String.join("/", segments), Normalizer.Form.NFC);
        return new Address(path, path.equals(decoded));
    }

    /** Text in percent encoding, read as strict UTF-8. */
    static String decode(String text) throws Unreadable {
        if (text.indexOf('%') < 0 && text.chars().allMatch(letter -> letter < 0x80)) {
            return text;
        }
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(source.length);
        for (int index = 0; index < source.length; index++) {
            if (source[index] == '%') {
                bytes.put((byte) hex(source, index + 1));
                index += 2;
            } else {
                bytes.put(source[index]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable("The path is not UTF-8");
        }
    }

    private static int hex(byte[] source, int start) throws Unreadable {
        int high = start + 1 < source.length ? Character.digit(source[start], 16) : -1;
        int low = start + 1 < source.length ? Character.digit(source[start + 1], 16) : -1;
        if (high < 0 || low < 0) {
            throw new Unreadable("A percent sign is not followed by two hexadecimal digits");
        }
        return high * 16 + low;
    }

    /** A path as it stands in a header: every segment in percent encoding. */
    public static String encode(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> URLEncoder.encode(segment, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%3A", ":")
                        .replace("%40", "@"))
                .collect(Collectors.joining("/"));
    }

    /** A location as a header may carry it: what is not plain ASCII in percent encoding, the rest as it is. */
    public static String header(String location) {
        StringBuilder header = new StringBuilder();
        for (byte letter : location.getBytes(StandardCharsets.UTF_8)) {
            if (letter > ' ' && letter < 0x7f) {
                header.append((char) letter);
            } else {
                header.append(String.format("%%%02X", letter));
            }
        }
        return header.toString();
    }

    /** An address that means nothing: answered 400. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        public Unreadable(String message) {
            super(message);
        }
    }
}
