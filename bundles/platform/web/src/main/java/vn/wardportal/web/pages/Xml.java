package vn.wardportal.web.pages;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Text within XML. */
final class Xml {

    private Xml() {}

    /** The text with its special characters replaced and without those that XML has no place for. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Xml::allowed).forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(letter);
            }
        });
        return safe.toString();
    }

    /** A moment as Atom and site maps write it. */
    static String time(Instant time) {
        return DateTimeFormatter.ISO_INSTANT.format(time.truncatedTo(ChronoUnit.SECONDS));
    }

    private static boolean allowed(int letter) {
        return letter >= 0x20 && letter < 0xd800
                || letter >= 0xe000 && letter < 0xfffe
                || letter >= 0x10000
                || letter == '\n'
                || letter == '\t'
                || letter == '\r';
    }
}
