package vn.wardportal.files;

/** Counts the letters of what may be a text. */
final class Letters {

    /** Where VPS, VISCII and TCVN 5712 have capitals that are seldom needed. */
    private static final String CONTROL_LETTERS =
            "\u0001\u0002\u0003\u0004\u0005\u0006\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0019\u001C\u001D\u001E";

    /** With these DOS ended its files. */
    private static final char END = '\u001A';

    /** A title in capitals may have one in ten; bytes at random have others as well, which no table has. */
    private static final double MOST_CONTROLS = 0.15;

    private static final double MOST_HIGH = 0.7;
    private static final double LEAST_LATIN = 0.8;

    private final boolean wide;
    private final boolean bytes;
    private long all;
    private long controls;
    private long high;
    private long latin;
    private boolean broken;
    private boolean ended;
    private char first;

    /**
     * @param wide whether each is of two bytes, which zeros or a mark gave away
     * @param bytes whether each is a byte that is not known to be a letter
     */
    Letters(boolean wide, boolean bytes) {
        this.wide = wide;
        this.bytes = bytes;
    }

    void add(char[] block, int length) {
        for (int at = 0; at < length; at++) {
            add(block[at]);
        }
    }

    private void add(char letter) {
        if (letter == '\uFEFF' && all == 0) {
            return;
        }
        if (first == 0 && !Character.isWhitespace(letter)) {
            first = letter;
        }
        all++;
        broken |= ended && letter != END;
        ended |= letter == END;
        if (letter < ' ' && "\t\n\r\f".indexOf(letter) < 0 && letter != END) {
            controls++;
            broken |= wide || CONTROL_LETTERS.indexOf(letter) < 0;
        }
        high += letter >= 0x80 ? 1 : 0;
        latin += latin(letter) ? 1 : 0;
    }

    /** Letters and signs that Vietnamese texts have, composed or not. */
    private static boolean latin(char letter) {
        return letter < 0x250
                || letter >= 0x300 && letter < 0x370
                || letter >= 0x1E00 && letter < 0x1F00
                || letter >= 0x2000 && letter < 0x2700;
    }

    /** Whether somebody can have typed them. */
    boolean text() {
        boolean typed = !broken && controls <= MOST_CONTROLS * all;
        boolean likely = wide ? latin >= LEAST_LATIN * all : !bytes || high <= MOST_HIGH * all;
        return typed && likely;
    }

    /** Whether it begins as pages do. */
    boolean page() {
        return first == '<';
    }
}
