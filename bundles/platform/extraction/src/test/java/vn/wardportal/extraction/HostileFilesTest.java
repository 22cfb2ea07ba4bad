package vn.wardportal.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.wardportal.api.document.Content.Shortfall.DAMAGED;
import static vn.wardportal.api.document.Content.Shortfall.TOO_LARGE;
import static vn.wardportal.api.document.Content.Shortfall.UNREADABLE_TYPE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.document.Content;

class HostileFilesTest {

    private static final String BODY = "<document><body>";

    @TempDir
    Path folder;

    @Test
    void aFileThatWasCutOffIsDamaged() throws IOException {
        byte[] whole = Samples.word(Samples.paragraph("Kế hoạch")).bytes();

        for (int length = 0; length < whole.length; length += 37) {
            assertThat(word(Arrays.copyOf(whole, length)).shortfalls()).containsExactly(DAMAGED);
        }
    }

    @Test
    void noiseNeverDoesMoreThanHurtTheFile() throws IOException {
        byte[] whole = Samples.word(Samples.paragraph("Kế hoạch").repeat(50)).bytes();
        Random random = new Random(554);

        for (int time = 0; time < 200; time++) {
            byte[] hurt = whole.clone();
            for (int letter = 0; letter < 8; letter++) {
                hurt[random.nextInt(hurt.length)] = (byte) random.nextInt();
            }
            assertThat(word(hurt)).isNotNull();
        }
    }

    @Test
    void aHundredMegabytesOfZerosAreNoDocument() throws IOException {
        Path zeros = Samples.endless(folder, output -> Samples.repeat(output, "\0", 100L << 20));

        assertThat(word(zeros).shortfalls()).containsExactly(DAMAGED);
    }

    @Test
    void aTextWithoutEndIsReadAsFarAsAllowed() throws IOException {
        Path letters = Samples.endless(folder, output -> {
            output.write((BODY + "<p><r><t>").getBytes());
            Samples.repeat(output, "a", 100L << 20);
        });
        Path paragraphs = Samples.endless(folder, output -> {
            output.write(BODY.getBytes());
            Samples.repeat(output, "<p><r><t>a b</t></r></p>", 4_000_000);
        });

        assertThat(word(letters).shortfalls()).containsExactly(TOO_LARGE);
        Content content = word(paragraphs);
        assertThat(content.shortfalls()).containsExactly(TOO_LARGE);
        assertThat(content.parts()).hasSize(Budget.MOST_PARTS);
    }

    @Test
    void whatWouldFillTheMemoryIsNotRead() throws IOException {
        Path attribute = Samples.endless(folder, output -> {
            output.write("<document a=\"".getBytes());
            Samples.repeat(output, "a", 60L << 20);
        });
        Path deep = Samples.endless(folder, output -> {
            output.write(BODY.getBytes());
            Samples.repeat(output, "<p>", 10_000_000);
        });
        Path names = Samples.endless(folder, output -> {
            output.write(BODY.getBytes());
            for (int name = 0; name < 500_000; name++) {
                output.write(("<a" + name + "/>").getBytes());
            }
        });

        assertThat(word(attribute).shortfalls()).isNotEmpty();
        assertThat(word(deep).shortfalls()).isNotEmpty();
        assertThat(word(names).shortfalls()).isNotEmpty();
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() throws IOException {
        String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
        String outside = "<!DOCTYPE d [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>";

        for (String type : new String[] {laughs, outside}) {
            Content content = word(Samples.empty()
                    .part("word/document.xml", type + BODY + "<p><r><t>&a;</t></r></p></body></document>")
                    .bytes());
            assertThat(content.shortfalls()).containsExactly(DAMAGED);
            assertThat(content.parts()).isEmpty();
        }
    }

    @Test
    void anArchiveOfVeryManyPartsIsNotRead() throws IOException {
        Samples file = Samples.word(Samples.paragraph("Kế hoạch"));
        for (int part = 0; part < Archive.MOST_ENTRIES; part++) {
            file.part("a/" + part, "");
        }

        assertThat(word(file.bytes()).shortfalls()).containsExactly(TOO_LARGE);
    }

    @Test
    void whenTimeIsUpWhatWasReadIsKept() throws IOException {
        Path file = Samples.word(Samples.paragraph("Kế hoạch")).in(folder);

        assertThat(reading().read(file, Samples.WORD, Duration.ZERO).shortfalls())
                .containsExactly(TOO_LARGE);
    }

    @Test
    void aTypeThatIsNotReadSaysSo() throws IOException {
        Path file = Files.write(folder.resolve("old.doc"), new byte[100]);

        assertThat(reading().read(file, "application/msword").shortfalls()).containsExactly(UNREADABLE_TYPE);
        assertThat(reading().read(file, "image/png").shortfalls()).isEmpty();
    }

    private Content word(byte[] bytes) throws IOException {
        return word(Files.write(folder.resolve("hostile.docx"), bytes));
    }

    private Content word(Path file) throws IOException {
        return reading().read(file, Samples.WORD);
    }

    private FileReading reading() {
        return new FileReading(new PdfProcess(folder, Budget.LONGEST));
    }
}
