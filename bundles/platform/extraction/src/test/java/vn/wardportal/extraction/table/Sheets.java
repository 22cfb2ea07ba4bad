package vn.wardportal.extraction.table;

import vn.wardportal.extraction.Samples;

/** Excel files as people fill them in. */
final class Sheets {

    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                    + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>";

    private Sheets() {}

    /** A file with that content of its first sheet, below {@code sheetData}. */
    static byte[] of(String rows, String after) {
        return Samples.empty()
                .part("xl/styles.xml", STYLES)
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Mã</t></si><si><r><t>Tê</t></r><r><t>n</t></r></si><si><t>Chợ hoa</t></si></sst>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>")
                .bytes();
    }

    static final String HEADS = "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c>"
            + "<c r=\"C3\" t=\"inlineStr\"><is><t>TỪ NGÀY</t></is></c></row>";

    static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
