package vn.wardportal.modules.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The portal's log, read from its end: what was written last is what somebody looks for. */
public final class LogFile {

    /** How much of the end is looked at, in bytes. */
    private static final long END = 4L << 20;

    /** A stack trace longer than that is cut. */
    private static final int MOST_LINES = 60;

    private final Path file;

    public LogFile(Path file) {
        this.file = file;
    }

    /** The latest entries of the module and about it near the end of the log, the latest first. */
    public List<LogEntry> latest(String symbolicName, String module, int most) {
        if (Files.notExists(file)) {
            return List.of();
        }
        Deque<LogEntry> found = new ArrayDeque<>();
        Consumer<LogEntry> keep = entry -> {
            if (entry.concerns(symbolicName, module)) {
                found.addFirst(entry);
            }
            if (found.size() > most) {
                found.removeLast();
            }
        };
        try (FileChannel channel = FileChannel.open(file);
                BufferedReader reader = reader(channel)) {
            entries(reader, keep);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return new ArrayList<>(found);
    }

    private static void entries(BufferedReader reader, Consumer<LogEntry> taker) throws IOException {
        Optional<LogEntry> current = Optional.empty();
        int lines = 0;
        String line = reader.readLine();
        while (line != null) {
            Optional<LogEntry> next = LogEntry.beginning(line);
            if (next.isPresent()) {
                current.ifPresent(taker);
                current = next;
                lines = 1;
            } else if (current.isPresent() && lines++ < MOST_LINES) {
                current = Optional.of(current.get().and(line));
            }
            line = reader.readLine();
        }
        current.ifPresent(taker);
    }

    /** Malformed input is replaced and not refused: the first line may begin in the middle of a letter. */
    private static BufferedReader reader(FileChannel channel) throws IOException {
        channel.position(Math.max(0, channel.size() - END));
        return new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    }
}
