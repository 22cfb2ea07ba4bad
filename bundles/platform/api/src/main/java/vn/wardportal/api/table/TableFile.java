package vn.wardportal.api.table;

import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** A file with a table, kept beside until it is closed, or the portal ends. It may be read again and again. */
@ProviderType
public interface TableFile extends AutoCloseable {

    /** The sender's name for it. */
    String name();

    /** What it is. */
    Format format();

    /** SHA-256 of its bytes, in hexadecimal. */
    String hash();

    /**
     * Reads it, a row at a time; nothing in it is run. A row with bytes of no known encoding or, in a column that is taken, a
     * formula, an error or a merged cell that {@linkplain Column#spans() does not span} is named among the faults, and the
     * others are taken.
     *
     * @param taken is given each sound row
     * @throws vn.wardportal.api.files.Refused if it is no table with the required columns, in words for the person
     */
    Reading read(Layout layout, Consumer<Row> taken);

    /** Lets the file go. */
    @Override
    void close();
}
