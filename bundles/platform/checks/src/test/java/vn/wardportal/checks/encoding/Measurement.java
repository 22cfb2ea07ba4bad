package vn.wardportal.checks.encoding;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads samples from files and prints how many were read right, for those who have samples. Started by hand. A line of a
 * file that does not end in {@code .txt} has a name, the text as it is seen, and the text it should become, separated by tabs, characters beyond ASCII
 * written as in Java.
 */
final class Measurement {

    private static final int FEW_WORDS = 5;
    private static final int TIMES = 200;

    private static final class Count {
        private int all;
        private int right;
    }

    private Measurement() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            if (file.endsWith(".txt")) {
                time(Files.readString(Path.of(file)));
            } else {
                measure(Path.of(file), Boolean.getBoolean("wrong"));
            }
        }
    }

    private static void measure(Path file, boolean wrong) throws IOException {
        Map<String, Count> counts = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            String seen = unescaped(cells[1]);
            String expected = unescaped(cells[2]);
            Count count = counts.computeIfAbsent(
                    cells[0] + (expected.split(" ").length < FEW_WORDS ? ", few words" : ""), any -> new Count());
            Reading reading = Unicode.text(seen);
            count.all++;
            if (reading.text().equalsIgnoreCase(expected)) {
                count.right++;
            } else if (wrong) {
                System.out.println(cells[0] + " " + reading.outcome() + " " + reading.encoding() + "\n  seen " + seen
                        + "\n  read " + reading.text() + "\n  want " + expected);
            }
        }
        counts.forEach((name, count) -> System.out.printf("%-28s %5d of %5d%n", name, count.right, count.all));
    }

    private static void time(String text) {
        String some = text.substring(0, Math.min(text.length(), 9000));
        for (Legacy legacy : Legacy.values()) {
            String seen = legacy.table() == null ? some : legacy.table().seen(some);
            long start = 0;
            for (int time = -TIMES; time < TIMES; time++) {
                start = time == 0 ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : start;
                Unicode.text(seen);
            }
            String name = legacy.table() == null ? "Unicode" : legacy.label();
            double each = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6 / TIMES;
            System.out.printf("%s, %d words: %.2f ms%n", name, some.split("\\s+").length, each);
        }
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            char next = c == '\\' ? text.charAt(++at) : 0;
            int digits = next == 'x' ? 2 : next == 'u' ? 4 : next == 'U' ? 8 : 0;
            if (digits > 0) {
                plain.appendCodePoint(Integer.parseInt(text.substring(at + 1, at + 1 + digits), 16));
                at += digits;
            } else {
                plain.append(next == 0 ? c : next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next);
            }
        }
        return plain.toString();
    }
}
