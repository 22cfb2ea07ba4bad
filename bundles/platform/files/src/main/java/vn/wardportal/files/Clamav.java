package vn.wardportal.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A daemon of ClamAV, which is sent a file's bytes and answers what it found.
 *
 * @param address where it listens
 * @param patience how long one answer may take
 */
record Clamav(SocketAddress address, Duration patience) {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final int BLOCK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");

    /** The daemon at {@code 127.0.0.1:3310}, {@code [::1]:3310} or the socket {@code /run/clamav/clamd.ctl}. */
    static Clamav at(String address, Duration patience) {
        if (address.startsWith("/")) {
            return new Clamav(UnixDomainSocketAddress.of(address), patience);
        }
        int colon = address.lastIndexOf(':');
        String host = address.substring(0, colon).replaceAll("[\\[\\]]", "");
        int port = Integer.parseInt(address.substring(colon + 1));
        return new Clamav(InetSocketAddress.createUnresolved(host, port), patience);
    }

    /**
     * The name of what is wrong with the file; nothing if nothing was found.
     *
     * @throws IOException if the daemon did not look at all of it
     */
    Optional<String> threat(Path file) throws IOException {
        String answer = ask(channel -> send(channel, file));
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        throw new IOException("ClamAV answered \"" + answer + "\"; is its StreamMaxLength less than 50M?");
    }

    /** Whether it answers within a second. */
    boolean answers() {
        try {
            return new Clamav(address, A_SECOND)
                    .ask(channel -> write(channel, "zPING\0"))
                    .equals("PONG");
        } catch (IOException e) {
            return false;
        }
    }

    /** What is said to the daemon before it answers. */
    private interface Question {
        void put(SocketChannel channel) throws IOException;
    }

    private String ask(Question question) throws IOException {
        try (SocketChannel channel = opened()) {
            CompletableFuture<Void> alarm = alarm(channel);
            try {
                channel.connect(resolved());
                question.put(channel);
                return answer(channel);
            } finally {
                alarm.complete(null);
            }
        }
    }

    /** Sockets of files know no time-out of their own: the channel is closed under whoever still waits. */
    private CompletableFuture<Void> alarm(SocketChannel channel) {
        CompletableFuture<Void> alarm = new CompletableFuture<>();
        alarm.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).exceptionally(late -> {
            try {
                channel.close();
            } catch (IOException e) {
                // it is closed then
            }
            return null;
        });
        return alarm;
    }

    private SocketChannel opened() throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    /** The address as the name service knows it now. */
    private SocketAddress resolved() throws UnknownHostException {
        return address instanceof InetSocketAddress host
                ? new InetSocketAddress(InetAddress.getByName(host.getHostString()), host.getPort())
                : address;
    }

    private static void send(SocketChannel channel, Path file) throws IOException {
        write(channel, "zINSTREAM\0");
        byte[] block = new byte[BLOCK];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
                ByteBuffer chunk = ByteBuffer.allocate(Integer.BYTES + read);
                chunk.putInt(read).put(block, 0, read).flip();
                write(channel, chunk);
            }
        }
        write(channel, ByteBuffer.allocate(Integer.BYTES));
    }

    private static void write(SocketChannel channel, String words) throws IOException {
        write(channel, ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII)));
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        byte[] answer = Channels.newInputStream(channel).readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }
}
