package vn.wardportal.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file.
 *
 * @param first position of its first byte
 * @param length how many bytes
 */
record ByteRange(long first, long length) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** The one range that the header asks for; nothing where the whole file is the better answer. */
    static Optional<ByteRange> of(String header, long total) {
        Matcher range = ONE.matcher(header);
        if (!range.matches() || header.equals("bytes=-")) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long length = Math.min(total, Long.parseLong(range.group(2)));
            return Optional.of(new ByteRange(total - length, length));
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? total - 1 : Math.min(total - 1, Long.parseLong(range.group(2)));
        return Optional.of(new ByteRange(first, last - first + 1));
    }

    /** Whether the file has such a part. */
    boolean satisfiable() {
        return length > 0;
    }
}
