package vn.wardportal.checks.encoding;

import java.util.ArrayList;
import java.util.List;

/** Chunks one after the other that are read in one encoding. */
final class Run {

    private final List<Chunk> chunks;
    private final Legacy legacy;
    private final int first;
    private final int last;

    Run(List<Chunk> chunks, Legacy legacy) {
        this(chunks, legacy, 0, chunks.size());
    }

    private Run(List<Chunk> chunks, Legacy legacy, int first, int last) {
        this.chunks = chunks;
        this.legacy = legacy;
        this.first = first;
        this.last = last;
    }

    /** The part between two places, without the chunks at its ends that stay as they are. */
    Run odd(int from, int to) {
        int start = from;
        while (start < to && plain(chunks.get(start))) {
            start++;
        }
        int end = to;
        while (end > start && plainEnd(chunks.get(end - 1))) {
            end--;
        }
        return new Run(chunks, legacy, start, end);
    }

    boolean isEmpty() {
        return first == last;
    }

    /** Whether it has words that cannot be as they stand. */
    boolean impossible() {
        return chunks.subList(first, last).stream().anyMatch(chunk -> Oddity.never(chunk.text()));
    }

    int start() {
        return chunks.get(first).start();
    }

    int end() {
        return chunks.get(last - 1).end();
    }

    /** A run for each line, with the words beside it that are as good in this encoding. */
    List<Run> lines() {
        List<Run> lines = new ArrayList<>();
        for (int at = first; at < last; at++) {
            int from = at;
            while (at + 1 < last && sameLine(from, at + 1)) {
                at++;
            }
            Run line = odd(from, at + 1);
            if (!line.isEmpty()) {
                lines.add(line.grown());
            }
        }
        return lines;
    }

    private Run grown() {
        int from = first;
        while (from > 0 && sameLine(first, from - 1) && asGood(chunks.get(from - 1))) {
            from--;
        }
        int to = last;
        while (to < chunks.size() && sameLine(first, to) && asGood(chunks.get(to))) {
            to++;
        }
        return odd(from, to);
    }

    private boolean asGood(Chunk chunk) {
        return chunk.neutral() && chunk.carried() || chunk.carried() && (chunk.in(legacy) > 0 || chunk.asItIs() <= 0);
    }

    /** The same in this encoding; a sign that stands alone is not believed to be a letter. */
    private boolean plain(Chunk chunk) {
        return chunk.neutral()
                && (chunk.text().length() == 1 || legacy.convert(chunk.text()).equals(chunk.text()));
    }

    private boolean plainEnd(Chunk chunk) {
        return "«»”’–—•".contains(chunk.text())
                || chunk.neutral() && legacy.convert(chunk.text()).equals(chunk.text());
    }

    private boolean sameLine(int one, int other) {
        return chunks.get(one).line() == chunks.get(other).line();
    }
}
