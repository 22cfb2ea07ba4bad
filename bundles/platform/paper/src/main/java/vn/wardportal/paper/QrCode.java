package vn.wardportal.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A QR code as an SVG image, black on white whatever is around it. */
final class QrCode {

    /** Class of the element, which keeps its text in {@code data-text}. */
    static final String CLASS = "qr";

    private static final int QUIET_ZONE = 4;

    private static final int DOTS = 8;

    private final String text;
    private final ByteMatrix modules;
    private final int size;

    /** @throws IllegalArgumentException if no code holds the text */
    QrCode(String text) {
        this.text = text;
        try {
            modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds a text of " + text.length() + " letters", e);
        }
        size = modules.getWidth() + 2 * QUIET_ZONE;
    }

    String svg() {
        return "<svg class=\"" + CLASS + "\" data-text=\"" + escaped(text)
                + "\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0h" + size + "v"
                + size
                + "H0z\"/><path fill=\"#000\" d=\"" + path() + "\"/></svg>";
    }

    /** The same as a PNG image, for whatever draws no SVG. */
    byte[] png() {
        BufferedImage image = new BufferedImage(size * DOTS, size * DOTS, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, dark(x / DOTS - QUIET_ZONE, y / DOTS - QUIET_ZONE) ? 0 : 0xffffff);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private boolean dark(int column, int row) {
        return column >= 0
                && row >= 0
                && column < modules.getWidth()
                && row < modules.getHeight()
                && modules.get(column, row) == 1;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    /** A row's dark modules that touch are one stroke: a third of the letters. */
    private String path() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                int end = column;
                while (end < modules.getWidth() && modules.get(end, row) == 1) {
                    end++;
                }
                if (end > column) {
                    path.append('M').append(column + QUIET_ZONE).append(' ').append(row + QUIET_ZONE);
                    path.append('h')
                            .append(end - column)
                            .append("v1h-")
                            .append(end - column)
                            .append('z');
                    column = end;
                }
            }
        }
        return path.toString();
    }
}
