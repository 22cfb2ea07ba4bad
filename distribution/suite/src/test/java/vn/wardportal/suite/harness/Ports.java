package vn.wardportal.suite.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The same few ports again and again, others in each process of tests: what the browser keeps of a portal's scripts, it
 * keeps for the portal's address. They are not among those that the system hands out by itself.
 */
final class Ports {

    private static final int LOWEST = 20_080;
    private static final int EACH = 10;
    private static final int MOST = 100;
    private static final int ANY = 0;

    /** Kept, since a lock ends with the channel, and a channel that nobody knows with the next collection. */
    private static final List<FileChannel> LOCKED = new ArrayList<>();

    private static final int FIRST = LOWEST + EACH * place();

    private Ports() {}

    /** One that nobody listens on. */
    static int free() {
        return IntStream.range(FIRST, FIRST + EACH)
                .filter(Ports::isFree)
                .findFirst()
                .orElse(ANY);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** A place among the processes of this machine, whatever they test, held by a lock until this one ends. */
    private static int place() {
        return IntStream.range(0, MOST)
                .filter(Ports::isTaken)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("More than " + MOST + " processes of tests"));
    }

    private static boolean isTaken(int place) {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "wardportal-ports-" + place + ".lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean taken = channel.tryLock() != null;
            if (taken) {
                LOCKED.add(channel);
            } else {
                channel.close();
            }
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + file, e);
        }
    }
}
