package vn.wardportal.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Turns and scales decoded pictures. */
final class Dots {

    private Dots() {}

    /** First smaller, then upright: turning needs a second picture in memory. */
    static BufferedImage upright(BufferedImage image, Orientation orientation, int widest) {
        int across = orientation.turned() ? image.getHeight() : image.getWidth();
        double scale = Math.min(1, (double) widest / across);
        return turned(scaled(image, (int) Math.max(1, Math.round(image.getWidth() * scale))), orientation);
    }

    private static BufferedImage turned(BufferedImage image, Orientation orientation) {
        int width = orientation.turned() ? image.getHeight() : image.getWidth();
        int height = orientation.turned() ? image.getWidth() : image.getHeight();
        BufferedImage turned = new BufferedImage(width, height, kind(image));
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(image, orientation.upright(image.getWidth(), image.getHeight()), null);
        graphics.dispose();
        return turned;
    }

    /** Halves until little is missing: one great step would leave out dots. */
    static BufferedImage scaled(BufferedImage image, int wanted) {
        BufferedImage scaled = image;
        while (scaled.getWidth() >= 2 * wanted) {
            scaled = drawn(scaled, scaled.getWidth() / 2, kind(image));
        }
        return scaled.getWidth() == wanted ? scaled : drawn(scaled, wanted, kind(image));
    }

    static BufferedImage onWhite(BufferedImage image) {
        return kind(image) == BufferedImage.TYPE_INT_RGB
                ? image
                : drawn(image, image.getWidth(), BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int kind) {
        int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        BufferedImage drawn = new BufferedImage(width, height, kind);
        Graphics2D graphics = drawn.createGraphics();
        if (kind == BufferedImage.TYPE_INT_RGB) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static int kind(BufferedImage image) {
        return image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }
}
