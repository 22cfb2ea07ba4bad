package vn.wardportal.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;

/**
 * A picture that was decoded, upright, without anything but its dots, and never larger than what the site sends.
 *
 * @param image the dots
 * @param width of the file it came from, upright
 * @param height of the file it came from, upright
 */
record Picture(BufferedImage image, int width, int height) {

    /** The widths of the copies; the first is what stands in for the original. */
    static final List<Integer> WIDTHS = List.of(1920, 960, 480);

    /** Phones take 48 million; whatever is larger is refused from its header, before a dot is decoded. */
    static final long MOST_DOTS = 50_000_000;

    /** How many dots are held in memory; one picture is decoded at a time. */
    private static final long MOST_DECODED = 16_000_000;

    private static final float QUALITY = 0.82f;

    /** It cannot be decoded. */
    static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Damaged(Throwable cause) {
            super(cause);
        }
    }

    /** Too many dots. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Decodes it.
     *
     * @throws TooLarge if the header says it has too many dots
     * @throws Damaged if it cannot be decoded to its end
     */
    static Picture decode(Path file, FileType type) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (FileImageInputStream stream = new FileImageInputStream(file.toFile())) {
            Orientation orientation = type == FileType.JPEG ? Orientation.of(file) : Orientation.UPRIGHT;
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_DOTS) {
                throw new TooLarge();
            }
            BufferedImage dots = Dots.upright(read(reader, (long) width * height), orientation, WIDTHS.getFirst());
            return orientation.turned() ? new Picture(dots, height, width) : new Picture(dots, width, height);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | NullPointerException e) {
            // The JDK's readers answer damage in all these ways.
            throw new Damaged(e);
        } finally {
            reader.dispose();
        }
    }

    /** Reads every second, third … dot of a picture that is far larger than what is sent, to save the memory. */
    private static BufferedImage read(ImageReader reader, long dots) throws IOException {
        int step = (int) Math.ceil(Math.sqrt((double) dots / MOST_DECODED));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        boolean[] damaged = {false};
        reader.addIIOReadWarningListener((source, warning) -> damaged[0] |= cutOff(warning));
        BufferedImage image = reader.read(0, param);
        if (damaged[0]) {
            throw new IOException("The picture ends early");
        }
        return image;
    }

    /** What libjpeg says in the place of an error. */
    private static boolean cutOff(String warning) {
        String words = warning.toLowerCase(Locale.ROOT);
        return words.contains("premature end") || words.contains("truncated");
    }

    /** Writes a copy that is at most that wide. */
    void write(int wanted, FileType type, Path target) throws IOException {
        BufferedImage scaled = Dots.scaled(image, Math.min(wanted, image.getWidth()));
        BufferedImage copy = type == FileType.JPEG ? Dots.onWhite(scaled) : scaled;
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (type == FileType.JPEG) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        try (FileImageOutputStream stream = new FileImageOutputStream(target.toFile())) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(copy, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
