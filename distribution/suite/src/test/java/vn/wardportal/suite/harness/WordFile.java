package vn.wardportal.suite.harness;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file, as somebody at the ward might send it in. */
public final class WordFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final StringBuilder paragraphs = new StringBuilder();
    private byte[] picture = {};

    /** One paragraph more. */
    public WordFile paragraph(String style, String text) {
        paragraphs.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr><w:r><w:t>");
        paragraphs.append(text).append("</w:t></w:r></w:p>");
        return this;
    }

    /** One paragraph more, of these runs. */
    public WordFile runs(String runs) {
        paragraphs.append("<w:p>").append(runs).append("</w:p>");
        return this;
    }

    /** The picture that runs call {@code r1}. */
    public WordFile picture(byte[] png) {
        picture = png.clone();
        return this;
    }

    /** The file. */
    public FilePayload named(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + ".main+xml\"/></Types>");
            part(zip, "word/document.xml", root("document", "<w:body>" + paragraphs + "</w:body>"));
            part(zip, "word/styles.xml", root("styles", style("Title", "Title") + style("Heading1", "heading 1")));
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Target=\"media/image1.png\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            zip.write(picture);
        }
        return new FilePayload(name, TYPE, bytes.toByteArray());
    }

    private static String root(String name, String content) {
        return "<w:" + name + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + content + "</w:"
                + name
                + ">";
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
