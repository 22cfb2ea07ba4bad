package vn.wardportal.checks.encoding;

/** UTF-8 whose bytes were taken for windows-1252, once or more often: {@code Cá»™ng hÃ²a}. */
final class Misread {

    /** How often it may have happened. */
    private static final int TIMES = 3;

    private Misread() {}

    /** Whether two characters of it may come from a letter of two or more bytes. */
    static boolean possible(String text) {
        for (int at = 1; at < text.length(); at++) {
            char lead = text.charAt(at - 1);
            if (lead >= 0xC2 && lead <= 0xF4 && (continued(text, at, false) & 0xC0) == 0x80) {
                return true;
            }
        }
        return false;
    }

    static Change change(String text) {
        Change change = Change.none(text);
        for (int time = 0; time < TIMES; time++) {
            String seen = change.text();
            if (once(seen, false).text().equals(seen)) {
                break;
            }
            change = change.then(once(seen, true));
        }
        return change;
    }

    /** Whether it is sure for a line: a sequence of three bytes, or letters that make syllables. */
    static boolean sure(Change change, int start, int end) {
        int valid = 0;
        for (int at = start; at < end; at++) {
            if (change.changes(at) && !change.piece(at).isEmpty()) {
                if (at + 2 < end
                        && change.piece(at + 1).isEmpty()
                        && change.piece(at + 2).isEmpty()) {
                    return true;
                }
                valid += Syllables.valid(wordAround(change, at)) ? 1 : 0;
            }
        }
        return valid > 0;
    }

    private static String wordAround(Change change, int at) {
        int start = at;
        while (start > 0 && letter(change.piece(start - 1))) {
            start--;
        }
        int end = at;
        while (end < change.before().length() && letter(change.piece(end))) {
            end++;
        }
        return change.text(start, end);
    }

    private static boolean letter(String piece) {
        return piece.isEmpty() || Words.letter(piece.charAt(0));
    }

    private static Change once(String text, boolean spaces) {
        Change change = Change.none(text);
        for (int at = 0; at < text.length(); at++) {
            int length = length(text, at);
            String letter = length == 0 ? "" : letter(text, at, length, spaces);
            if (!letter.isEmpty()) {
                change.put(at, at + length, letter);
                at += length - 1;
            }
        }
        return change;
    }

    /** How many bytes the lead byte here announces, 0 if it is none. */
    private static int length(String text, int at) {
        int lead = Carrier.toByte(text.charAt(at));
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        return at + length <= text.length() ? length : 0;
    }

    private static String letter(String text, int at, int length, boolean spaces) {
        int point = Carrier.toByte(text.charAt(at)) & (0xFF >> (length + 1));
        for (int next = at + 1; next < at + length; next++) {
            int value = continued(text, next, spaces);
            if ((value & 0xC0) != 0x80) {
                return "";
            }
            point = point << 6 | value & 0x3F;
        }
        return expected(point) ? Character.toString(point) : "";
    }

    /** Vietnamese letters and marks, signs, pictographs, and what misread text itself is made of. */
    private static boolean expected(int point) {
        return point > 0xFFFF
                || point >= 0x1EA0 && point <= 0x1EF9
                || point >= 0x2000 && point <= 0x27BF
                || point >= 0x80 && (Carrier.toByte((char) point) > 0 || point == 0xA0)
                || "ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\uFEFF".indexOf(point) >= 0;
    }

    /** A non-breaking space is often a plain one by the time it reaches us: {@code hÃ nh}. */
    private static int continued(String text, int at, boolean spaces) {
        char seen = text.charAt(at);
        boolean plain = spaces && seen == ' ' && "ÃÆº".indexOf(text.charAt(at - 1)) >= 0;
        return plain || seen == '\u00A0' ? 0xA0 : Carrier.toByte(seen);
    }
}
