package vn.wardportal.files;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A daemon that speaks as much of ClamAV's protocol as is spoken to it, and answers always the same. */
final class FakeClamav implements AutoCloseable {

    /** It takes everything and never answers. */
    static final String SILENCE = "(silence)";

    private final ServerSocketChannel server;
    private final String answer;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    private FakeClamav(ServerSocketChannel server, String answer) {
        this.server = server;
        this.answer = answer;
    }

    static FakeClamav answering(String answer) throws IOException {
        return answering(
                answer,
                ServerSocketChannel.open(StandardProtocolFamily.INET),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    static FakeClamav answering(String answer, Path socket) throws IOException {
        return answering(
                answer, ServerSocketChannel.open(StandardProtocolFamily.UNIX), UnixDomainSocketAddress.of(socket));
    }

    private static FakeClamav answering(String answer, ServerSocketChannel server, SocketAddress address)
            throws IOException {
        server.bind(address);
        FakeClamav daemon = new FakeClamav(server, answer);
        Thread.ofPlatform().daemon().name("fake-clamav").start(daemon::serve);
        return daemon;
    }

    String address() throws IOException {
        return "127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort();
    }

    /** The bytes of all files it was sent. */
    synchronized byte[] received() {
        return received.toByteArray();
    }

    private void serve() {
        while (server.isOpen()) {
            try {
                serve(server.accept());
            } catch (IOException e) {
                // the other side went away, or the test is over
            }
        }
    }

    private void serve(SocketChannel channel) throws IOException {
        DataInputStream input = new DataInputStream(Channels.newInputStream(channel));
        if (command(input).equals("zINSTREAM")) {
            for (int length = input.readInt(); length > 0; length = input.readInt()) {
                byte[] chunk = input.readNBytes(length);
                synchronized (this) {
                    received.writeBytes(chunk);
                }
            }
        }
        if (!answer.equals(SILENCE)) {
            channel.write(ByteBuffer.wrap((answer + "\0").getBytes(StandardCharsets.US_ASCII)));
            channel.close();
        }
    }

    private static String command(DataInputStream input) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int letter = input.read(); letter > 0; letter = input.read()) {
            command.append((char) letter);
        }
        return command.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
