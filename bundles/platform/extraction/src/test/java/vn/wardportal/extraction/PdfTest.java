package vn.wardportal.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.wardportal.api.document.Content.Shortfall.DAMAGED;
import static vn.wardportal.api.document.Content.Shortfall.ENCRYPTED;
import static vn.wardportal.api.document.Content.Shortfall.PARTLY_SCANNED;
import static vn.wardportal.api.document.Content.Shortfall.SCANNED;
import static vn.wardportal.api.document.Content.Shortfall.TOO_LARGE;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.document.Content;

class PdfTest {

    @TempDir
    Path folder;

    @Test
    void pagesAndNotesAreRead() throws IOException {
        Path file = Samples.pdf(
                folder,
                document -> {
                    PDAnnotationText note = new PDAnnotationText();
                    note.setContents("Góp ý của văn phòng");
                    try {
                        document.getPage(1).getAnnotations().add(note);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "Kế hoạch của phường",
                "Trang hai\nTỐI MẬT");

        Content content = read(file);

        assertThat(content.shortfalls()).isEmpty();
        assertThat(content.parts().stream().map(FileReadingTest::said).map(String::strip))
                .containsExactly(
                        "PAGE 1 Kế hoạch của phường", "PAGE 2 Trang hai\nTỐI MẬT", "COMMENT 2 Góp ý của văn phòng");
    }

    @Test
    void aScanSaysThatItIsOne() throws IOException {
        assertThat(read(Samples.pdf(folder, this::scanned)).shortfalls()).containsExactly(SCANNED);
        Content partly = read(Samples.pdf(folder, this::scanned, "Trang một"));
        assertThat(partly.shortfalls()).containsExactly(PARTLY_SCANNED);
        assertThat(partly.parts())
                .filteredOn(part -> part.text().isEmpty())
                .extracting(Content.Part::at)
                .containsExactly("2");
    }

    @Test
    void anEncryptedFileIsNotGuessedAt() throws IOException {
        Path file = Samples.pdf(
                folder,
                document -> {
                    try {
                        document.protect(new StandardProtectionPolicy("chủ", "khách", new AccessPermission()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "Trang một");

        assertThat(read(file).shortfalls()).containsExactly(ENCRYPTED);
    }

    @Test
    void aDamagedFileSaysSo() throws IOException {
        byte[] whole = Files.readAllBytes(Samples.pdf(folder, "Trang một"));

        assertThat(read(Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, 40)))
                        .shortfalls())
                .containsExactly(DAMAGED);
    }

    @Test
    void tenThousandPagesAreReadAsFarAsAllowed() throws IOException {
        Path file = Samples.pdf(
                folder,
                document -> {
                    PDPage page = document.getPage(0);
                    for (int more = 1; more < 10_000; more++) {
                        document.addPage(new PDPage(page.getCOSObject()));
                    }
                },
                "Trang một");

        assertThat(read(file).shortfalls()).containsExactly(TOO_LARGE);
    }

    @Test
    void aPageThatFillsTheMemoryEndsItsProcessAlone() throws IOException {
        Path file = Samples.pdf(folder, document -> bomb(document, "(", "a", 100L << 20), "Trang một");

        assertThat(Files.size(file)).isLessThan(1L << 20);
        assertThat(read(file).shortfalls()).isNotEmpty();
    }

    @Test
    void aPageThatTakesForeverIsNotWaitedFor() throws IOException {
        Path file = Samples.pdf(folder, document -> bomb(document, "", " ", 100L << 20), "Trang một");

        assertThat(read(file, Duration.ofSeconds(1)).shortfalls()).containsExactly(TOO_LARGE);
    }

    @Test
    void aMachineThatCannotStartJavaIsNoFaultOfTheFile() throws IOException {
        Path file = Samples.pdf(folder, "Trang một");

        for (String java : new String[] {"/bin/false", folder.resolve("nowhere").toString()}) {
            FileReading reading = new FileReading(new PdfProcess(folder, Budget.LONGEST, Path.of(java)));
            assertThatThrownBy(() -> reading.read(file, Samples.PDF)).isInstanceOf(UncheckedIOException.class);
        }
    }

    private static void bomb(PDDocument document, String before, String text, long times) {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream output = stream.createOutputStream(COSName.FLATE_DECODE)) {
            output.write(before.getBytes(StandardCharsets.US_ASCII));
            Samples.repeat(output, text, times);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PDPage page = new PDPage();
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
        document.addPage(page);
    }

    private void scanned(PDDocument document) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 800);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Content read(Path file) throws IOException {
        return read(file, Budget.LONGEST);
    }

    private Content read(Path file, Duration longest) throws IOException {
        return new FileReading(new PdfProcess(folder, longest)).read(file, Samples.PDF);
    }
}
