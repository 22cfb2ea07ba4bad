package vn.wardportal.extraction.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.extraction.Archive;
import vn.wardportal.extraction.Xml;
import vn.wardportal.extraction.table.SheetCells.Cell;

/** Reads the first sheet of an Excel file that has the heads; formulas and merged cells are named, not taken. */
final class SheetRows {

    private static final int MOST_MERGES = 20_000;

    private final Archive archive;
    private final Taking taking;
    private final SheetCells cells;
    private final List<Merge> merges = new ArrayList<>();

    private SheetRows(Archive archive, Taking taking) throws IOException, XMLStreamException {
        this.archive = archive;
        this.taking = taking;
        this.cells = new SheetCells(archive, taking);
    }

    static void read(Path file, Taking taking) throws IOException, XMLStreamException {
        try (Archive archive = new Archive(file, taking.budget)) {
            List<String> sheets = archive.parts().stream()
                    .filter(name -> name.startsWith("xl/worksheets/sheet"))
                    // sheet10 comes after sheet9
                    .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                    .toList();
            if (sheets.isEmpty()) {
                throw new IOException("There is no sheet");
            }
            SheetRows rows = new SheetRows(archive, taking);
            for (String sheet : sheets) {
                if (!taking.headed()) {
                    rows.sheet(sheet);
                }
            }
        }
    }

    private void sheet(String name) throws IOException, XMLStreamException {
        merges.clear();
        try (Xml xml = archive.open(name)) {
            while (xml.next()) {
                if (xml.starts("mergeCell")) {
                    xml.attribute("ref").flatMap(Merge::of).ifPresent(this::merged);
                }
            }
        }
        try (Xml xml = archive.open(name)) {
            int number = 0;
            while (xml.next()) {
                if (xml.starts("row")) {
                    number = xml.attribute("r")
                            .filter(text -> text.matches("\\d{1,9}"))
                            .map(Integer::valueOf)
                            .orElse(number + 1);
                    row(number, cells.row(xml));
                }
            }
        }
    }

    private void merged(Merge merge) {
        if (merges.size() >= MOST_MERGES) {
            throw new vn.wardportal.extraction.Spent("too many merged cells");
        }
        merges.add(merge);
    }

    private void row(int number, List<Cell> row) {
        taking.budget.time();
        List<String> texts = row.stream().map(Cell::text).toList();
        if (!taking.headed()) {
            taking.head(number, texts);
            return;
        }
        Optional<Merge> merge =
                merges.stream().filter(one -> one.covers(number)).findFirst();
        Optional<Cell> wrong =
                row.stream().filter(cell -> !cell.trouble().isEmpty()).findFirst();
        if (merge.isPresent()) {
            taking.refuse(number, "", "table.row.merged", merge.get().name());
        } else if (wrong.isPresent()) {
            taking.refuse(
                    number,
                    "",
                    "table.cell." + wrong.get().trouble(),
                    wrong.get().name(),
                    wrong.get().text());
        } else {
            taking.row(number, texts);
        }
    }

    /**
     * Cells that are one.
     *
     * @param name as the file says it: {@code A3:A5}
     * @param first its first row
     * @param last its last row
     */
    private record Merge(String name, int first, int last) {

        static Optional<Merge> of(String name) {
            java.util.regex.Matcher range = java.util.regex.Pattern.compile("[A-Z]{1,3}(\\d{1,9}):[A-Z]{1,3}(\\d{1,9})")
                    .matcher(name);
            return range.matches()
                    ? Optional.of(new Merge(name, Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))))
                    : Optional.empty();
        }

        boolean covers(int row) {
            return first <= row && row <= last;
        }
    }
}
