package vn.wardportal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS =
            "https://phuong1.quan10.hochiminhcity.gov.vn/tin-tuc/lich-tiem-chung?trang=2&x=\"1\"";
    private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @Test
    void aTelephoneReadsThePicture() throws Exception {
        byte[] png = new QrCode(ADDRESS).png();

        assertThat(read(ImageIO.read(new ByteArrayInputStream(png)))).isEqualTo(ADDRESS);
    }

    @Test
    void aTelephoneReadsTheDrawing() throws Exception {
        assertThat(read(drawn(new QrCode(ADDRESS).svg()))).isEqualTo(ADDRESS);
    }

    @Test
    void theDrawingKnowsItsText() {
        assertThat(new QrCode(ADDRESS).svg())
                .contains("data-text=\"" + ADDRESS.replace("&", "&amp;").replace("\"", "&quot;") + "\"");
    }

    @Test
    void whatNoCodeHoldsIsRefused() {
        assertThatThrownBy(() -> new QrCode("a".repeat(5_000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static BufferedImage drawn(String svg) {
        int side = Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        BufferedImage image = new BufferedImage(side * 4, side * 4, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(4, 4);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        Path2D path = new Path2D.Float();
        for (Matcher stroke = STROKE.matcher(svg); stroke.find(); ) {
            int column = Integer.parseInt(stroke.group(1));
            int row = Integer.parseInt(stroke.group(2));
            int length = Integer.parseInt(stroke.group(3));
            path.append(new java.awt.Rectangle(column, row, length, 1), false);
        }
        graphics.fill(path);
        graphics.dispose();
        return image;
    }

    private static String read(BufferedImage image) throws Exception {
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new GlobalHistogramBinarizer(light)),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
