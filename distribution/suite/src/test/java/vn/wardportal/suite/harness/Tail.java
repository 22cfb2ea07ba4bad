package vn.wardportal.suite.harness;

import java.io.BufferedReader;
import java.io.IOException;

/** Follows what a process prints. */
final class Tail {

    private final StringBuffer text = new StringBuffer();
    private final Thread reader;

    private Tail(Process process) {
        reader = Thread.ofVirtual().start(() -> read(process));
    }

    static Tail of(Process process) {
        return new Tail(process);
    }

    String text() {
        return text.toString();
    }

    /** What was printed just before the end takes a moment to arrive. */
    void awaitEnd() throws InterruptedException {
        reader.join(5_000);
    }

    private void read(Process process) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                text.append(line).append('\n');
            }
        } catch (IOException e) {
            text.append("(the output ended: ").append(e.getMessage()).append(")\n");
        }
    }
}
