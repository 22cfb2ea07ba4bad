package vn.wardportal.api.admin;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.Tables;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/**
 * Sends a table as a file, row by row.
 *
 * <pre>{@code
 * new Anchor(new TableDownload(tables, Format.XLSX, LAYOUT, "diem-ngap", "flood.edit", floods::rows), "Xuất Excel")
 * }</pre>
 */
public final class TableDownload implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient Tables tables;
    private final Format format;
    private final transient Layout layout;
    private final String name;
    private final transient Supplier<Stream<List<String>>> rows;
    private final transient Person person;

    /**
     * @param name of the file, without its ending
     * @param permission what the person must hold
     * @param rows the rows as of the moment of the download
     */
    public TableDownload(
            Tables tables,
            Format format,
            Layout layout,
            String name,
            String permission,
            Supplier<Stream<List<String>>> rows) {
        this.tables = tables;
        this.format = format;
        this.layout = layout;
        this.name = name + format.ending();
        this.rows = rows;
        this.person = Acting.require(permission);
    }

    /** The data dictionary of a table, as a CSV file. */
    public static TableDownload dictionary(Tables tables, Layout layout, String name, String permission) {
        return new TableDownload(
                tables, Format.CSV, Tables.dictionary(layout), name, permission, () -> Tables.dictionaryRows(layout));
    }

    @Override
    public String getUrlPostfix() {
        return name;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(name);
        event.setContentType(format.type());
        // A download is a request of its own: whoever opened the view is the one who takes the table.
        Acting.as(person, () -> tables.write(format, layout, rows.get(), event.getOutputStream()));
    }
}
