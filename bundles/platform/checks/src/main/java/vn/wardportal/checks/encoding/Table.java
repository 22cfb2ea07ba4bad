package vn.wardportal.checks.encoding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An old table of letters: bytes, one or two a letter. */
final class Table {

    /** Quotes, dashes and the like in windows-1252; letters by the tables of VPS and VISCII. */
    private static final String SIGNS = "‚„…‘’“”•–—";

    private final char[] single = new char[256];
    private final Map<Integer, Character> pairs = new HashMap<>();
    private final Map<Character, byte[]> letters = new HashMap<>();

    /** All tables of the file, by their names in its first line. */
    static Map<Legacy, Table> read() {
        List<String> lines = Resource.lines(Table.class, "encodings.tsv");
        List<String> names = List.of(lines.getFirst().split("\t"));
        Map<Legacy, Table> tables = new EnumMap<>(Legacy.class);
        for (int column = 1; column < names.size(); column++) {
            Table table = new Table();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t");
                table.add(cells[0].charAt(0), cells[column]);
            }
            tables.put(Legacy.valueOf(names.get(column)), table);
        }
        return tables;
    }

    private void add(char letter, String hex) {
        if (hex.equals("-")) {
            return;
        }
        byte[] bytes = HexFormat.of().parseHex(hex);
        letters.put(letter, bytes);
        if (bytes.length == 1) {
            single[bytes[0] & 0xFF] = letter;
            return;
        }
        pairs.put(pair(bytes[0] & 0xFF, bytes[1] & 0xFF), letter);
        // a capital with its mark taken from the small letters, as hurried typists left it
        char small = Carrier.toCharacter(bytes[1]);
        int other = Carrier.toByte(Character.toLowerCase(small));
        if (Character.isUpperCase(small) && other > 0) {
            pairs.putIfAbsent(pair(bytes[0] & 0xFF, other), letter);
        }
    }

    /** The text with bytes of this table made into letters. */
    Change change(String seen) {
        Change change = Change.none(seen);
        for (int at = 0; at < seen.length(); at++) {
            int first = Carrier.toByte(seen.charAt(at));
            int second = at + 1 < seen.length() ? Carrier.toByte(seen.charAt(at + 1)) : -1;
            Character both = first < 0 || second < 0 ? null : pairs.get(pair(first, second));
            if (both != null) {
                change.put(at, at + 2, both.toString());
                at++;
            } else if (first > 0 && single[first] != 0 && letterHere(seen, at)) {
                change.put(at, at + 1, String.valueOf(single[first]));
            }
        }
        edges(change);
        return change;
    }

    /** A quote or dash at the end of a word is a letter if the word is a syllable only with it: {@code V“} is {@code VỀ}. */
    private void edges(Change change) {
        String seen = change.before();
        for (int at = 0; at < seen.length(); at++) {
            int value = SIGNS.indexOf(seen.charAt(at)) < 0 ? 0 : Carrier.toByte(seen.charAt(at));
            if (value > 0 && single[value] != 0 && !change.changes(at)) {
                String before = change.text(wordStart(change, at), at);
                String after = change.text(at + 1, wordEnd(change, at + 1));
                String word = before + single[value] + after;
                boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
                if (capitals && word.length() > 1 && Syllables.valid(word) && !Syllables.valid(before + after)) {
                    change.put(at, at + 1, String.valueOf(single[value]));
                }
            }
        }
    }

    private static int wordStart(Change change, int end) {
        int start = end;
        while (start > 0 && letter(change.piece(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(Change change, int start) {
        int end = start;
        while (end < change.before().length() && letter(change.piece(end))) {
            end++;
        }
        return end;
    }

    private static boolean letter(String piece) {
        return piece.isEmpty() || Words.letter(piece.charAt(0));
    }

    /** The bytes of a text as they are seen; characters that are not in the table stay. */
    String seen(String text) {
        StringBuilder seen = new StringBuilder();
        for (char letter : text.toCharArray()) {
            byte[] bytes = letters.get(letter);
            byte[] small =
                    letters.get(String.valueOf(letter).toLowerCase(Locale.ROOT).charAt(0));
            seen.append(bytes != null ? Carrier.seen(bytes) : small != null ? Carrier.seen(small) : letter);
        }
        return seen.toString();
    }

    /** A quote or dash is a letter inside a word, and elsewhere only as {@link #edges} has it. */
    private boolean letterHere(String seen, int at) {
        return SIGNS.indexOf(seen.charAt(at)) < 0
                || at > 0 && at + 1 < seen.length() && meant(seen.charAt(at - 1)) && meant(seen.charAt(at + 1));
    }

    private boolean meant(char seen) {
        int value = Carrier.toByte(seen);
        return Words.letter(seen) || value > 0 && single[value] != 0 && SIGNS.indexOf(seen) < 0;
    }

    private static int pair(int first, int second) {
        return first << 8 | second;
    }
}
