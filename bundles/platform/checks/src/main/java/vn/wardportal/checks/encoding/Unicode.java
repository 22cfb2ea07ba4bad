package vn.wardportal.checks.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells whether texts are Unicode, and makes them so; the front door of this package. */
public final class Unicode {

    private Unicode() {}

    /** Looks at a text without tags, or the name of a file. */
    public static Reading text(String text) {
        return of(Plain.text(text));
    }

    /** Looks at the text of an HTML source; the tags stay as they are. */
    public static Reading html(String source) {
        return of(Plain.html(source));
    }

    /** Looks at a passage whose words are already told from its tags. */
    public static Reading of(Plain plain) {
        return new Reader(plain).read();
    }

    /** Looks at the bytes of a file of plain text, CSV, or HTML; the tags of HTML count as words of the text. */
    public static Reading bytes(byte[] bytes) {
        for (Charset charset : new Charset[] {marked(bytes), StandardCharsets.UTF_8}) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text(text.startsWith("\uFEFF") ? text.substring(1) : text);
            } catch (CharacterCodingException e) {
                // then it is something else
            }
        }
        Reading reading = text(Carrier.seen(bytes));
        return reading.outcome() == Reading.Outcome.CONVERTED
                ? reading
                : new Reading(Reading.Outcome.UNSURE, reading.text(), reading.encoding(), reading.faults());
    }

    /** The charset that a mark at the beginning tells, or zeros where UTF-16 has them; UTF-8 if there is none. */
    private static Charset marked(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, 2);
        if (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE || start[0] > 0 && start[1] == 0 && bytes.length > 1) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }
}
