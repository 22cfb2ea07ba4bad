package vn.wardportal.schedules.week;

import java.util.ArrayList;
import java.util.List;

/** Takes apart what a spreadsheet puts on the clipboard: cells between tabs, in quotation marks where they hold lines. */
final class Cells {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int position;

    private Cells(String text) {
        this.text = text;
    }

    static List<List<String>> of(String text) {
        return new Cells(text.replace("\r\n", "\n").replace('\r', '\n')).read();
    }

    private List<List<String>> read() {
        while (position < text.length()) {
            row.add(text.charAt(position) == '"' ? quoted() : plain());
            if (position >= text.length() || text.charAt(position) == '\n') {
                end();
            }
            position++;
        }
        return rows;
    }

    private String plain() {
        int start = position;
        while (position < text.length() && text.charAt(position) != '\t' && text.charAt(position) != '\n') {
            position++;
        }
        return text.substring(start, position);
    }

    /** A cell that begins with a mark is quoted only if another ends it, right before the next cell. */
    private String quoted() {
        StringBuilder cell = new StringBuilder();
        for (int index = position + 1; index < text.length(); index++) {
            boolean mark = text.charAt(index) == '"';
            boolean doubled = mark && index + 1 < text.length() && text.charAt(index + 1) == '"';
            if (mark && !doubled) {
                boolean ends = index + 1 == text.length() || "\t\n".indexOf(text.charAt(index + 1)) >= 0;
                if (!ends) {
                    return plain();
                }
                position = index + 1;
                return cell.toString();
            }
            cell.append(text.charAt(index));
            index += doubled ? 1 : 0;
        }
        return plain();
    }

    private void end() {
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
