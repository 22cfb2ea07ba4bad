package vn.wardportal.extraction.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.api.table.Column;
import vn.wardportal.extraction.Archive;
import vn.wardportal.extraction.Xml;
import vn.wardportal.extraction.table.SheetCells.Cell;

/** Reads the first sheet of an Excel file that has the heads; what cannot be taken is named. */
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
        if (!taking.headed()) {
            taking.head(number, texts(row));
            merges.removeIf(merge -> merge.first() <= number && taking.headed());
            return;
        }
        List<Merge> here = merges.stream()
                .filter(merge -> merge.covers(number) && merge.columns().anyMatch(this::taken))
                .toList();
        Optional<Merge> merge = here.stream().filter(one -> !spans(one.left())).findFirst();
        if (merge.isPresent()) {
            taking.refuse(number, "", "table.row.merged", merge.get().name());
            return;
        }
        List<Cell> cells = new ArrayList<>(row);
        here.forEach(one -> one.spread(number, cells));
        Optional<Cell> wrong = IntStream.range(0, cells.size())
                .filter(this::taken)
                .mapToObj(cells::get)
                .filter(cell -> !cell.trouble().isEmpty())
                .findFirst();
        if (wrong.isPresent()) {
            Cell cell = wrong.get();
            taking.refuse(number, "", "table.cell." + cell.trouble(), cell.name(), cell.text());
        } else {
            taking.row(number, texts(cells));
        }
    }

    private boolean taken(int at) {
        return taking.column(at).isPresent();
    }

    private boolean spans(int at) {
        return taking.column(at).filter(Column::spans).isPresent();
    }

    private static List<String> texts(List<Cell> row) {
        return row.stream().map(Cell::text).toList();
    }
}
