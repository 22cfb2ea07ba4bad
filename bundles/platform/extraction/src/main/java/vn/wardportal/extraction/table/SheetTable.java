package vn.wardportal.extraction.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.Tables;

/** Writes an Excel file: all cells are texts, which are never run; the data dictionary is the second sheet. */
final class SheetTable {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** What a cell of Excel holds, less the sign. */
    private static final int LONGEST = 32_000;

    /** At the end of a text that Excel cannot hold; a cell that has it is not read again. */
    static final String CUT = " … [bị cắt: quá dài đối với Excel, dùng tệp CSV]";

    private final ZipOutputStream zip;

    private SheetTable(ZipOutputStream zip) {
        this.zip = zip;
    }

    static void write(Layout layout, Stream<List<String>> rows, OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        SheetTable table = new SheetTable(zip);
        table.frame();
        table.sheet(1, layout, rows);
        table.sheet(2, Tables.dictionary(layout), Tables.dictionaryRows(layout));
        zip.finish();
    }

    private void frame() throws IOException {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("/xl/workbook.xml", "sheet.main") + type("/xl/worksheets/sheet1.xml", "worksheet")
                        + type("/xl/worksheets/sheet2.xml", "worksheet") + "</Types>");
        part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                        + "<sheet name=\"Dữ liệu\" sheetId=\"1\" r:id=\"r1\"/>"
                        + "<sheet name=\"Từ điển dữ liệu\" sheetId=\"2\" r:id=\"r2\"/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                        + relation(2, "worksheet", "worksheets/sheet2.xml")));
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPES + type + "+xml\"/>";
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"r" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content);
        zip.closeEntry();
    }

    private void sheet(int number, Layout layout, Stream<List<String>> rows) throws IOException {
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + number + ".xml"));
        write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        row(layout.columns().stream().map(Column::title).toList());
        for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
            row(each.next());
        }
        write("</sheetData></worksheet>");
        zip.closeEntry();
    }

    private void row(List<String> cells) throws IOException {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(escaped(cell.length() > LONGEST ? cell.substring(0, LONGEST) + CUT : cell))
                    .append("</t></is></c>");
        }
        write(row.append("</row>").toString());
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\n\t]]|[\uFFFE\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private void write(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
