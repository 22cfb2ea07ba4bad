package vn.wardportal.checks.encoding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the parts of a text that are Vietnamese in an old encoding: where it makes clearly more syllables than the text as
 * it stands. Good Vietnamese, other languages and source code stay as they are.
 */
final class Detector {

    /** Of the words with odd letters, how many have to make syllables; and of all words. */
    private static final double ODD_SHARE = 0.7;

    private static final double SHARE = 0.5;
    private static final double VIQR_SHARE = 0.6;

    private final String text;
    private final List<Stretch> found = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private boolean unsure;

    private Detector(String text) {
        this.text = text;
    }

    static Detector look(String text) {
        Detector detector = new Detector(text);
        detector.misread();
        detector.viqr();
        detector.tables();
        detector.found.sort(Comparator.comparing(Stretch::start));
        return detector;
    }

    /** Whether most of a text's words with letters beyond ASCII are Vietnamese. */
    static boolean believable(String read) {
        int[] odd = Chunk.count(read);
        return odd[0] > 0 && odd[1] >= ODD_SHARE * odd[0];
    }

    /** Whether a text is Vietnamese as it stands: some tables have the commonest letters where windows-1252 has them. */
    static boolean vietnamese(String read) {
        return believable(read) && Syllables.share(read) >= SHARE;
    }

    /** The parts, one or more a line, in their order. */
    List<Stretch> stretches() {
        return found;
    }

    /** Whether there are signs in words that no encoding explains. */
    boolean unsure() {
        return unsure;
    }

    private void misread() {
        if (!Misread.possible(text)) {
            return;
        }
        Change change = Legacy.MISREAD.change(text);
        for (int start = 0; start < text.length(); start++) {
            int end = lineEnd(start);
            if (Misread.sure(change, start, end)) {
                add(change, start, end);
            }
            start = end;
        }
    }

    private void add(Change change, int start, int end) {
        int first = start;
        while (!change.changes(first)) {
            first++;
        }
        int last = end;
        while (!change.changes(last - 1)) {
            last--;
        }
        take(first, last, Legacy.MISREAD);
    }

    private void viqr() {
        for (int start = 0; start < text.length(); start++) {
            int end = lineEnd(start);
            if (viqr(text.substring(start, end))) {
                take(start, end, Legacy.VIQR);
            }
            start = end;
        }
    }

    private static boolean viqr(String line) {
        if (Viqr.weight(line) < Viqr.ENOUGH || line.chars().anyMatch(c -> c >= 0xC0 && Character.isLetter(c))) {
            return false;
        }
        String read = Legacy.VIQR.convert(line);
        return believable(read) && Syllables.share(read) >= VIQR_SHARE;
    }

    private void tables() {
        List<Chunk> chunks = Chunk.of(text).stream().filter(this::free).toList();
        if (chunks.stream().allMatch(chunk -> chunk.neutral() || chunk.asItIs() >= 0)) {
            return;
        }
        int[] readings = new Path(chunks).best();
        for (int at = 0; at < readings.length; at++) {
            int first = at;
            while (at + 1 < readings.length && readings[at + 1] == readings[first]) {
                at++;
            }
            if (readings[first] > 0) {
                Legacy legacy = Path.READINGS.get(readings[first] - 1);
                judge(new Run(chunks, legacy).odd(first, at + 1), legacy);
            }
        }
        unsure = chunks.stream()
                        .filter(this::free)
                        .filter(chunk -> chunk.asItIs() < -1)
                        .count()
                > 1;
    }

    private void judge(Run run, Legacy legacy) {
        if (run.isEmpty()) {
            return;
        }
        String read = legacy.convert(text.substring(run.start(), run.end()));
        int[] odd = Chunk.count(read);
        // signs inside words speak for themselves, odd letters only among Vietnamese words
        String judged = run.impossible() ? read : lineWith(run, read);
        if (odd[1] >= ODD_SHARE * odd[0] && Syllables.share(judged) >= SHARE) {
            run.lines().forEach(line -> take(line.start(), line.end(), legacy));
        }
    }

    private void take(int start, int end, Legacy legacy) {
        found.add(new Stretch(start, end, legacy));
        taken.set(start, end);
    }

    private boolean free(Chunk chunk) {
        int next = taken.nextSetBit(chunk.start());
        return next < 0 || next >= chunk.end();
    }

    private String lineWith(Run run, String read) {
        return text.substring(lineStart(run.start()), run.start())
                + read
                + text.substring(run.end(), lineEnd(run.end()));
    }

    private int lineStart(int end) {
        return text.lastIndexOf('\n', end - 1) + 1;
    }

    private int lineEnd(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
