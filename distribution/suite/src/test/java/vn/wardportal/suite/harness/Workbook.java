package vn.wardportal.suite.harness;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Excel file of one sheet, as somebody at the ward might send it in. */
public final class Workbook {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder merges = new StringBuilder();
    private int row;

    /** One row more; a text that is empty is no cell. */
    public Workbook row(String... texts) {
        rows.append("<row r=\"").append(++row).append("\">");
        for (int at = 0; at < texts.length; at++) {
            if (!texts[at].isEmpty()) {
                rows.append("<c r=\"").append((char) ('A' + at)).append(row).append("\" t=\"inlineStr\"><is><t>");
                rows.append(texts[at]).append("</t></is></c>");
            }
        }
        rows.append("</row>");
        return this;
    }

    /** These cells are one: {@code A2:A3}. */
    public Workbook merged(String cells) {
        merges.append("<mergeCell ref=\"").append(cells).append("\"/>");
        return this;
    }

    /** The file. */
    public FilePayload named(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet><sheetData>" + rows + "</sheetData><mergeCells>" + merges
                            + "</mergeCells></worksheet>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return new FilePayload(name, TYPE, bytes.toByteArray());
    }
}
