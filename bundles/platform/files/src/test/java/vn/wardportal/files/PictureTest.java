package vn.wardportal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.page.PublicBytes.Bytes;

class PictureTest {

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = new Store(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aPictureIsOfferedInThreeWidths() throws IOException {
        StoredFile file = store.picture("Lễ hội.JPG", Samples.photo(3000, 2000, 1));

        assertThat(file.name()).isEqualTo("le-hoi.jpg");
        assertThat(file.width()).isEqualTo(3000);
        assertThat(file.height()).isEqualTo(2000);
        assertThat(image(whole(file)).getWidth()).isEqualTo(1920);
        assertThat(image(scaled(file, 960)).getHeight()).isEqualTo(640);
        assertThat(image(scaled(file, 480)).getHeight()).isEqualTo(320);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        StoredFile file = store.picture("nho.png", Samples.picture("png", 300, 200));

        assertThat(image(scaled(file, 480)).getWidth()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({
        "1,400,200,LEFT",
        "3,400,200,RIGHT",
        "6,200,400,TOP",
        "8,200,400,BOTTOM",
        "2,400,200,RIGHT",
        "4,400,200,LEFT",
        "5,200,400,TOP",
        "7,200,400,BOTTOM"
    })
    void aPictureStandsUprightHoweverTheCameraWasHeld(int orientation, int width, int height, String red)
            throws IOException {
        StoredFile file = store.picture("a.jpg", Samples.photo(400, 200, orientation));
        BufferedImage image = image(whole(file));

        assertThat(file.width()).isEqualTo(width).isEqualTo(image.getWidth());
        assertThat(file.height()).isEqualTo(height).isEqualTo(image.getHeight());
        int x = red.equals("LEFT") ? 20 : red.equals("RIGHT") ? width - 20 : width / 2;
        int y = red.equals("TOP") ? 20 : red.equals("BOTTOM") ? height - 20 : height / 2;
        assertThat(new Color(image.getRGB(x, y)).getRed()).isGreaterThan(200);
    }

    @Test
    void nothingThatIsSentTellsWhereThePictureWasTaken() throws IOException {
        byte[] photo = Samples.photo(400, 200, 1);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPS");

        StoredFile file = store.picture("a.jpg", photo);

        for (Bytes sent : new Bytes[] {whole(file), scaled(file, 960), scaled(file, 480)}) {
            assertThat(Files.readString(sent.file(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("GPS")
                    .doesNotContain("Exif");
        }
    }

    @Test
    void theSameHoldsForAPictureSentAsADocument() throws IOException {
        StoredFile file = store.document("a.jpg", Samples.photo(400, 200, 1));

        assertThat(file.picture()).isTrue();
        assertThat(Files.readString(whole(file).file(), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS");
    }

    @Test
    void aPictureWithTooManyDotsIsRefusedFromItsHeader() {
        byte[] bomb = Samples.claimingPng(30_000, 30_000);

        long before = allocated();
        assertThatThrownBy(() -> store.picture("bom.png", bomb))
                .isInstanceOf(Refused.class)
                .hasMessage("Lỗi: Ảnh “bom.png” có quá nhiều điểm ảnh. Tối đa là 50 triệu; thu nhỏ ảnh rồi gửi.");
        assertThat(allocated() - before).isLessThan(20L * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void aPictureThatEndsEarlyIsRefused(String format) {
        byte[] whole = Samples.picture(format, 800, 600);

        assertThatThrownBy(() -> store.picture("hong", Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("bị hỏng");
    }

    @Test
    void aHeaderThatPromisesMoreThanThereIsIsRefused() {
        assertThatThrownBy(() -> store.picture("hong.png", Samples.claimingPng(2_000, 2_000)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aDocumentIsNoPicture() {
        assertThatThrownBy(() -> store.picture("anh.jpg", Samples.PDF.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("không phải là ảnh");
    }

    @Test
    void aPictureOfAPhoneIsRefusedWithWhatToDo() {
        byte[] webp = "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> store.picture("anh.webp", webp))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Lưu lại thành JPEG");
    }

    @Test
    void whatIsSeeThroughStaysSoAtFullSizeAndTurnsWhiteInTheSmallOnes() throws IOException {
        BufferedImage clear = new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB);
        StoredFile file = store.picture("dau.png", Samples.encoded(clear, "png"));

        assertThat(image(whole(file)).getRGB(10, 10) >>> 24).isZero();
        assertThat(new Color(image(scaled(file, 480)).getRGB(10, 10))).isEqualTo(Color.WHITE);
    }

    @Test
    void aGifGoesOutAsPng() {
        StoredFile file = store.picture("dong.gif", Samples.picture("gif", 300, 200));

        assertThat(file.type()).isEqualTo("image/gif");
        assertThat(file.name()).isEqualTo("dong.png");
        assertThat(whole(file).type()).isEqualTo("image/png");
    }

    @Test
    void aLargePhotoIsReadInSteps() throws IOException {
        StoredFile file = store.picture("to.jpg", Samples.picture("jpeg", 6000, 4000));

        assertThat(file.width()).isEqualTo(6000);
        assertThat(image(whole(file)).getWidth()).isEqualTo(1920);
    }

    @Test
    void lostAndDamagedCopiesAreMadeAnew() throws IOException {
        StoredFile file = store.picture("a.jpg", Samples.photo(1200, 800, 1));
        Files.delete(store.archive.shelf.copy(file.hash(), 480));
        Files.writeString(store.archive.shelf.copy(file.hash(), 960), "rubbish");

        assertThat(image(scaled(file, 480)).getWidth()).isEqualTo(480);
        assertThat(image(scaled(file, 960)).getWidth()).isEqualTo(960);
    }

    private Bytes whole(StoredFile file) {
        return store.fileAddress.open(file.address().substring(5)).orElseThrow();
    }

    private Bytes scaled(StoredFile file, int width) {
        return store.pictureAddress.open(file.address(width).substring(5)).orElseThrow();
    }

    private static BufferedImage image(Bytes bytes) throws IOException {
        assertThat(Files.size(bytes.file())).isEqualTo(bytes.length());
        return ImageIO.read(bytes.file().toFile());
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }
}
