package vn.wardportal.web.answer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Text compressed as RFC 1952 has it. The JDK's stream would make a compressor each time, which costs a page's worth. */
final class Gzip {

    private static final byte[] HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 255};
    private static final int TAIL = 2 * Integer.BYTES;
    private static final int LEAST_ROOM = 64;
    private static final int MOST_READY = 16;
    private static final BlockingQueue<Deflater> READY = new ArrayBlockingQueue<>(MOST_READY);

    private Gzip() {}

    /** As small as can be, for what is sent many times. */
    static ByteBuffer small(byte[] body) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            return compress(body, deflater);
        } finally {
            deflater.end();
        }
    }

    /** As fast as can be, for what is sent once. */
    static ByteBuffer fast(byte[] body) {
        Deflater ready = READY.poll();
        Deflater deflater = ready == null ? new Deflater(Deflater.BEST_SPEED, true) : ready;
        try {
            return compress(body, deflater);
        } finally {
            deflater.reset();
            if (!READY.offer(deflater)) {
                deflater.end();
            }
        }
    }

    private static ByteBuffer compress(byte[] body, Deflater deflater) {
        // whatever cannot be compressed grows by an eighth at most
        byte[] room = new byte[HEAD.length + body.length + body.length / 8 + LEAST_ROOM + TAIL];
        System.arraycopy(HEAD, 0, room, 0, HEAD.length);
        deflater.setInput(body);
        deflater.finish();
        int length = deflater.deflate(room, HEAD.length, room.length - HEAD.length - TAIL);
        if (!deflater.finished()) {
            throw new IllegalStateException(body.length + " bytes did not fit into " + room.length);
        }
        CRC32 checksum = new CRC32();
        checksum.update(body);
        return ByteBuffer.wrap(room)
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(HEAD.length + length)
                .putInt((int) checksum.getValue())
                .putInt(body.length)
                .flip();
    }
}
