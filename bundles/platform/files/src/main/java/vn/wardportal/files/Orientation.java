package vn.wardportal.files;

import java.awt.geom.AffineTransform;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the camera was held: the EXIF orientation of a JPEG.
 *
 * @param value 1 to 8; 1 is upright
 */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int EXIF_SEGMENT = 0xe1;
    private static final int IMAGE_DATA = 0xda;
    private static final int TAG = 0x0112;
    private static final int EXIF_HEADER = 6;
    private static final int TIFF_ENTRY = 12;

    /** Reads it from the file's head; upright where there is none or it makes no sense. */
    static Orientation of(Path jpeg) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(Files.newInputStream(jpeg)))) {
            data.readUnsignedShort();
            while (data.readUnsignedByte() == 0xff) {
                int marker = data.readUnsignedByte();
                if (marker == IMAGE_DATA) {
                    break;
                }
                byte[] segment = data.readNBytes(Math.max(0, data.readUnsignedShort() - 2));
                boolean exif = marker == EXIF_SEGMENT
                        && segment.length > EXIF_HEADER
                        && new String(segment, 0, 4, java.nio.charset.StandardCharsets.US_ASCII).equals("Exif");
                if (exif) {
                    return inTiff(ByteBuffer.wrap(segment, EXIF_HEADER, segment.length - EXIF_HEADER)
                            .slice());
                }
            }
        } catch (EOFException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // A broken head is no reason to refuse a picture that can be decoded.
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int index = 0; index < entries; index++) {
            int at = directory + 2 + index * TIFF_ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort(at + 8));
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean turned() {
        return value >= 5;
    }

    /** What brings a picture of that size upright. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
