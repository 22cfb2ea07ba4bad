package vn.wardportal.checks.spelling;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Prints what is found in text files, with the dictionary named first ("none" for none). Started by hand. */
final class SpellingMeasurement {

    private static final int TIMES = 200;

    private SpellingMeasurement() {}

    public static void main(String[] arguments) throws IOException {
        Shelf shelf = Shelf.of(arguments[0]);
        Speller speller = new Speller(new Vocabulary(shelf.dictionary(), word -> false));
        for (int at = 1; at < arguments.length; at++) {
            measure(speller, Files.readString(Path.of(arguments[at])));
        }
    }

    private static void measure(Speller speller, String text) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Slip slip : speller.look(text)) {
            int from = Math.max(0, slip.start() - 12);
            int to = Math.min(text.length(), slip.end() + 12);
            String place = text.substring(from, to).replace('\n', ' ');
            String word = text.substring(slip.start(), slip.end());
            counts.merge(slip.kind() + " " + word + " → " + slip.replacement().orElse("?"), 1, Integer::sum);
            if (Boolean.getBoolean("places")) {
                System.out.println(slip.kind() + " " + word + " → " + slip.replacement() + "   …" + place + "…");
            }
        }
        counts.forEach((slip, count) -> System.out.println(count + " " + slip));
        time(speller, text);
    }

    private static void time(Speller speller, String text) {
        String some = text.substring(0, Math.min(text.length(), 9000));
        long start = 0;
        for (int time = -TIMES; time < TIMES; time++) {
            start = time == 0 ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : start;
            speller.look(some);
        }
        System.out.printf(
                "%d words: %.2f ms%n",
                some.split("\\s+").length,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6 / TIMES);
    }
}
