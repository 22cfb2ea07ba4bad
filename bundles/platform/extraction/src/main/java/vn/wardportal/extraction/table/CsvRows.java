package vn.wardportal.extraction.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.extraction.table.Lines.Line;

/** Reads a CSV file; what stands between its cells is found at the line of heads. */
final class CsvRows {

    /** A cell of more lines was never closed. */
    private static final int MOST_LINES = 1_000;

    private final Taking taking;
    private char between = ',';

    CsvRows(Taking taking) {
        this.taking = taking;
    }

    void read(Path file) throws IOException {
        try (InputStream bytes = narrow(file)) {
            Lines lines = new Lines(bytes);
            for (Line line = lines.next(); line != null; line = lines.next()) {
                taking.budget.time();
                if (taking.headed()) {
                    row(line, lines);
                } else if (line.broken()) {
                    taking.refuse(line.number(), "", "table.row.encoding");
                } else {
                    head(line, lines);
                }
            }
        }
    }

    /** UTF-16 is made UTF-8. */
    private static InputStream narrow(Path file) throws IOException {
        Optional<Charset> wide = Kinds.wide(file);
        return wide.isPresent()
                ? new ByteArrayInputStream(
                        new String(Files.readAllBytes(file), wide.get()).getBytes(StandardCharsets.UTF_8))
                : new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    private void head(Line line, Lines lines) throws IOException {
        between = Stream.of(',', ';', '\t')
                .max((one, other) -> Integer.compare(known(line, one), known(line, other)))
                .orElseThrow();
        Record found = record(line, lines);
        if (found.closed()) {
            taking.head(line.number(), found.cells());
        }
    }

    private int known(Line line, char sign) {
        return taking.known(new Cells(sign).add(line.text()).cells());
    }

    private void row(Line line, Lines lines) throws IOException {
        Record found = record(line, lines);
        if (!found.closed()) {
            taking.refuse(line.number(), "", "table.row.quote");
        } else if (found.broken()) {
            taking.refuse(line.number(), "", "table.row.encoding");
        } else {
            taking.row(line.number(), found.cells());
        }
    }

    private record Record(List<String> cells, boolean broken, boolean closed) {}

    /** The record that begins with the line; one that never ends takes no other line with it. */
    private Record record(Line first, Lines lines) throws IOException {
        Cells cells = new Cells(between).add(first.text());
        boolean broken = first.broken();
        List<Line> more = new ArrayList<>();
        while (cells.open()) {
            Line next = more.size() < MOST_LINES ? lines.next() : null;
            if (next == null) {
                lines.back(more);
                return new Record(List.of(), broken, false);
            }
            more.add(next);
            broken |= next.broken();
            cells.add("\n" + next.text());
        }
        return new Record(cells.cells(), broken, true);
    }

    /** Splits text at a sign, but not within quotes. */
    private static final class Cells {

        private final char between;
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private boolean quoted;

        Cells(char between) {
            this.between = between;
        }

        boolean open() {
            return quoted;
        }

        Cells add(String text) {
            for (int at = 0; at < text.length(); at++) {
                char sign = text.charAt(at);
                if (sign == '"' && quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append(text.charAt(at++));
                } else if (sign == '"' && (quoted || cell.toString().isBlank())) {
                    quoted = !quoted;
                } else if (sign == between && !quoted) {
                    end();
                } else {
                    cell.append(sign);
                }
            }
            return this;
        }

        private void end() {
            if (cells.size() <= Taking.MOST_COLUMNS) {
                cells.add(cell.toString());
            }
            cell.setLength(0);
        }

        List<String> cells() {
            List<String> all = new ArrayList<>(cells);
            all.add(cell.toString());
            return all;
        }
    }
}
