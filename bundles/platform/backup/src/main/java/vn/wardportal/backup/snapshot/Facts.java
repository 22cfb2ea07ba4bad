package vn.wardportal.backup.snapshot;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Properties;

/**
 * What a snapshot says of itself, before anything else.
 *
 * @param portal the version of the portal that made it
 * @param mark everything acknowledged before this moment is in it
 * @param bytes about how much it takes unpacked
 * @param modules which modules were installed and which of them were started, in the launcher's words
 */
public record Facts(String portal, Instant mark, long bytes, String modules) {

    String text() {
        return "portal=" + portal + "\nmark=" + mark + "\nbytes=" + bytes + "\n";
    }

    static Facts of(String text, String modules) {
        Properties values = new Properties();
        try {
            values.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Facts(
                values.getProperty("portal"),
                Instant.parse(values.getProperty("mark")),
                Long.parseLong(values.getProperty("bytes")),
                modules);
    }
}
