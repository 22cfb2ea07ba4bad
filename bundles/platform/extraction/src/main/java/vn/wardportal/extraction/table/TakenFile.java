package vn.wardportal.extraction.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.Reading;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.extraction.Budget;
import vn.wardportal.extraction.Spent;

/** A table on the disk. */
final class TakenFile implements TableFile {

    private final String name;
    private final Format format;
    private final String hash;
    private final Path file;
    private final StoredTables tables;
    private boolean closed;

    TakenFile(String name, Format format, String hash, Path file, StoredTables tables) {
        this.name = name;
        this.format = format;
        this.hash = hash;
        this.file = file;
        this.tables = tables;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public Reading read(Layout layout, Consumer<Row> taken) {
        Taking taking = new Taking(layout, tables, name, taken, new Budget(Duration.ofMinutes(1)));
        tables.turns().acquireUninterruptibly();
        try {
            read(taking);
        } catch (Taking.Enough e) {
            return taking.reading();
        } catch (Spent e) {
            taking.broken("table.spent");
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            taking.broken(
                    e instanceof XMLStreamException xml && xml.getNestedException() instanceof Spent
                            ? "table.spent"
                            : "table.damaged");
        } finally {
            tables.turns().release();
        }
        return taking.reading();
    }

    private void read(Taking taking) throws IOException, XMLStreamException {
        switch (format) {
            case CSV -> new CsvRows(taking).read(file);
            case XLSX -> SheetRows.read(file, taking);
            case JSON -> JsonRows.read(file, taking);
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            tables.release(file);
        }
    }

    @Override
    public String toString() {
        return name + " (" + format + ", " + hash + ")";
    }
}
