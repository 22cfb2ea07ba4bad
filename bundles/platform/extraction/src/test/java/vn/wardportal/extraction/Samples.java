package vn.wardportal.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Files as people send them, and as they had better not. */
public final class Samples {

    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";
    static final String PDF = "application/pdf";

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A Word file with those paragraphs as its main part has them. */
    public static Samples word(String paragraphs) {
        return new Samples()
                .part("[Content_Types].xml", "<Types/>")
                .part("word/document.xml", root("document", "<w:body>" + paragraphs + "</w:body>"));
    }

    public static Samples empty() {
        return new Samples();
    }

    public Samples part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public static String root(String name, String content) {
        return "<?xml version=\"1.0\"?><w:" + name + NAMESPACES + ">" + content + "</w:" + name + ">";
    }

    public static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    public static String run(String font, String text) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/></w:rPr><w:t>" + text
                + "</w:t></w:r>";
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public Path in(Path folder) throws IOException {
        return Files.write(Files.createTempFile(folder, "sample", ".zip"), bytes());
    }

    /** A Word file whose main part is written by somebody who does not stop soon. */
    public static Path endless(Path folder, ThrowingWriter writer) throws IOException {
        Path file = Files.createTempFile(folder, "endless", ".docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            writer.write(zip);
        }
        return file;
    }

    public interface ThrowingWriter {
        void write(OutputStream output) throws IOException;
    }

    public static void repeat(OutputStream output, String text, long times) throws IOException {
        byte[] block = text.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        for (long time = 0; time < times; time += 1_000) {
            output.write(block);
        }
    }

    /** A PDF file with a page for each text, one line of it a line. */
    static Path pdf(Path folder, String... pages) throws IOException {
        return pdf(folder, document -> {}, pages);
    }

    static Path pdf(Path folder, Consumer<PDDocument> last, String... pages) throws IOException {
        Path file = Files.createTempFile(folder, "sample", ".pdf");
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = PDType0Font.load(
                    document,
                    PDDocument.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
            for (String text : pages) {
                page(document, font, text);
            }
            last.accept(document);
            document.save(file.toFile());
        }
        return file;
    }

    private static void page(PDDocument document, PDType0Font font, String text) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 11);
            content.setLeading(14);
            content.newLineAtOffset(60, 760);
            for (String line : text.split("\n")) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
