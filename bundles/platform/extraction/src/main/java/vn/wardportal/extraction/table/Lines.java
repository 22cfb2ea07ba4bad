package vn.wardportal.extraction.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.wardportal.extraction.Spent;

/** The lines of a text, each read in Unicode by itself, so that one in other bytes spoils no other. */
final class Lines {

    private static final int LONGEST = 4 << 20;

    private final InputStream bytes;
    private final Deque<Line> returned = new ArrayDeque<>();
    private int number;
    private boolean first = true;

    Lines(InputStream bytes) {
        this.bytes = bytes;
    }

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param broken whether its bytes are no UTF-8; the text has signs of replacement then
     */
    record Line(int number, String text, boolean broken) {}

    /** The next line; nothing at the end. */
    @Nullable
    Line next() throws IOException {
        if (!returned.isEmpty()) {
            return returned.pop();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = bytes.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            if (line.size() > LONGEST) {
                throw new Spent("a line is too long");
            }
            next = bytes.read();
        }
        return decoded(line.toByteArray());
    }

    /** Puts lines back that were read too soon, the first first. */
    void back(List<Line> lines) {
        lines.reversed().forEach(returned::push);
    }

    private Line decoded(byte[] line) {
        number++;
        boolean broken = false;
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            broken = true;
            text = new String(line, StandardCharsets.UTF_8);
        }
        if (first && text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        first = false;
        return new Line(number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, broken);
    }
}
