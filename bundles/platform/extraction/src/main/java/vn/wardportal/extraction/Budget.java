package vn.wardportal.extraction;

import java.time.Duration;

/** What reading one file may cost. */
public final class Budget {

    /** Some two hundred thousand words. */
    static final int MOST_LETTERS = 1_000_000;

    /** Unpacked bytes of all its parts together. */
    static final long MOST_BYTES = 192L * 1024 * 1024;

    static final int MOST_PARTS = 100_000;

    public static final Duration LONGEST = Duration.ofSeconds(60);

    private final long deadline;
    private int letters = MOST_LETTERS;
    private int parts = MOST_PARTS;
    private long bytes = MOST_BYTES;

    public Budget(Duration longest) {
        deadline = System.nanoTime() + longest.toNanos();
    }

    /** As much of the text as there is room for. */
    public String taken(String text) {
        String taken = text.length() <= letters ? text : text.substring(0, letters);
        letters -= taken.length();
        return taken;
    }

    /** Notes a part; whoever comes when the letters are used up has come too late. */
    public void part() {
        if (letters == 0 || --parts < 0) {
            throw new Spent("too many letters");
        }
        time();
    }

    public void bytes(long count) {
        bytes -= count;
        if (bytes < 0) {
            throw new Spent("too many bytes");
        }
    }

    public void time() {
        if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
            throw new Spent("too much time");
        }
    }
}
