package vn.wardportal.checks.encoding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The likeliest reading of every chunk of a text, where to change the encoding costs: few words that happen to make
 * syllables in another one are not believed.
 */
final class Path {

    /** As it stands, then the encodings by how common they are. */
    static final List<Legacy> READINGS =
            List.of(Legacy.TCVN3, Legacy.VNI, Legacy.VPS, Legacy.VISCII, Legacy.WINDOWS_1258, Legacy.TCVN5712);

    private static final int STATES = READINGS.size() + 1;
    private static final double ENTER = 1.5;
    private static final double ENTER_SHORT = 0.7;
    private static final double LEAVE = 1.0;
    private static final double SWITCH = 2.0;

    /** An encoding that explains the words around as well is likelier than one that explains a single word. */
    private static final double STAYING = 0.02;

    /** What a letter takes off that no old encoding has. */
    private static final double STRANGER = 0.5;

    private static final double RARER = 0.001;

    /** A text this short, most of whose other words are Vietnamese, is believed sooner. */
    private static final int SHORT = 8;

    private final List<Chunk> chunks;
    private final double enter;
    private final int[][] from;
    private final Map<String, double[]> known = new HashMap<>();

    Path(List<Chunk> chunks) {
        this.chunks = chunks;
        this.enter = plainlyVietnamese() ? ENTER_SHORT : ENTER;
        this.from = new int[chunks.size()][STATES];
    }

    /** For each chunk the number of its reading: 0 as it stands, else one more than its place in {@link #READINGS}. */
    int[] best() {
        double[] sums = new double[STATES];
        for (int state = 1; state < STATES; state++) {
            sums[state] = -cost(0, state);
        }
        for (int at = 0; at < chunks.size(); at++) {
            sums = step(sums, at);
        }
        for (int state = 1; state < STATES; state++) {
            sums[state] -= LEAVE;
        }
        return back(highest(sums));
    }

    private double[] step(double[] before, int at) {
        double[] sums = new double[STATES];
        double[] scores = known.computeIfAbsent(chunks.get(at).text(), text -> scores(chunks.get(at)));
        for (int state = 0; state < STATES; state++) {
            int best = state;
            for (int other = 0; other < STATES; other++) {
                if (before[other] - cost(other, state) > before[best] - cost(best, state)) {
                    best = other;
                }
            }
            from[at][state] = best;
            sums[state] = before[best] - cost(best, state) + scores[state];
        }
        return sums;
    }

    private static double[] scores(Chunk chunk) {
        double[] scores = new double[STATES];
        if (chunk.neutral()) {
            return scores;
        }
        scores[0] = chunk.asItIs();
        for (int state = 1; state < STATES; state++) {
            scores[state] = chunk.carried() ? chunk.in(READINGS.get(state - 1)) + STAYING : scores[0] - STRANGER;
        }
        return scores;
    }

    private double cost(int before, int after) {
        if (before == after) {
            return 0;
        }
        return before == 0 ? enter + RARER * after : after == 0 ? LEAVE : SWITCH;
    }

    private int[] back(int last) {
        int[] states = new int[chunks.size()];
        int state = last;
        for (int at = chunks.size() - 1; at >= 0; at--) {
            states[at] = state;
            state = from[at][state];
        }
        return states;
    }

    private static int highest(double[] sums) {
        int best = 0;
        for (int state = 1; state < sums.length; state++) {
            best = sums[state] > sums[best] ? state : best;
        }
        return best;
    }

    private boolean plainlyVietnamese() {
        if (chunks.size() > SHORT) {
            return false;
        }
        int words = 0;
        double valid = 0;
        for (Chunk chunk : chunks) {
            boolean word = chunk.text().chars().anyMatch(Character::isLowerCase)
                    && chunk.text().chars().noneMatch(Character::isDigit);
            if (word && (chunk.neutral() || chunk.asItIs() > 0)) {
                words++;
                valid += Syllables.share(chunk.text());
            }
        }
        return valid >= words / 2.0;
    }
}
