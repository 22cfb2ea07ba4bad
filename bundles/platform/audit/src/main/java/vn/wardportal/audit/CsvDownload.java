package vn.wardportal.audit;

import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.wardportal.api.text.Csv;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** Sends what the filter lets through as a table, page by page, never all in memory. */
final class CsvDownload implements DownloadHandler {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 500;
    private static final int MOST = 200_000;

    private final transient Trail trail;
    private final transient ActionTitles titles;
    private final transient SerializableSupplier<Filter> filter;
    private final String header;
    private final transient Person person = Acting.require(Trail.PERMISSION);

    CsvDownload(Trail trail, ActionTitles titles, SerializableSupplier<Filter> filter, String header) {
        this.trail = trail;
        this.titles = titles;
        this.filter = filter;
        this.header = header;
    }

    @Override
    public String getUrlPostfix() {
        return "nhat-ky.csv";
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName("nhat-ky.csv");
        event.setContentType("text/csv;charset=utf-8");
        // A download is a request of its own: whoever opened the view is the one who takes the table.
        Acting.as(person, () -> write(event.getOutputStream()));
    }

    void write(OutputStream stream) {
        try {
            send(stream, Csv.MARK + header);
            Window window = new Window(trail, filter.get());
            int rows = 0;
            List<Entry> page = window.rows(0, AT_ONCE);
            while (!page.isEmpty() && rows < MOST) {
                rows += page.size();
                StringBuilder lines = new StringBuilder();
                page.forEach(entry -> lines.append(line(entry)));
                send(stream, lines.toString());
                page = window.rows(rows, AT_ONCE);
            }
            trail.exported(rows);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Cannot send the audit as a table", e);
        }
    }

    private String line(Entry entry) {
        Act act = entry.act();
        return Csv.line(List.of(
                Long.toString(entry.number()),
                Dates.time(act.at()),
                act.login(),
                act.name(),
                titles.title(act.action()),
                act.object(),
                act.summary(),
                entry.hash()));
    }

    private static void send(OutputStream stream, String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
