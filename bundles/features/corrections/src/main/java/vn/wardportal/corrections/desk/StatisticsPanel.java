package vn.wardportal.corrections.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.admin.FiguresTable;
import vn.wardportal.api.text.Csv;
import vn.wardportal.api.text.Texts;
import vn.wardportal.corrections.desk.Statistics.Line;

/** The figures of each month as a table, and as a file for a spreadsheet. */
final class StatisticsPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "thong-ke-dinh-chinh.csv";

    private final transient Texts texts;
    private final transient List<String> titles;
    private final transient List<List<String>> rows;

    StatisticsPanel(List<Line> lines, Texts texts) {
        this.texts = texts;
        titles = Stream.of("month", "module", "received", "inTime", "late", "corrected", "unfounded", "median")
                .map(column -> texts.get("corrections.statistics." + column))
                .toList();
        rows = lines.stream().map(this::words).toList();
        add(new FiguresTable(texts.get("corrections.statistics"), texts.get("corrections.statistics.about"))
                .show(titles, rows, texts.get("corrections.statistics.none")));
        if (!rows.isEmpty()) {
            Anchor download = new Anchor((DownloadHandler) this::send, texts.get("corrections.statistics.download"));
            download.getElement().setAttribute("download", true);
            Div actions = new Div(download);
            actions.addClassName("actions");
            add(actions);
        }
    }

    /** The rows that are shown, as a table of a spreadsheet. */
    String table() {
        return Csv.MARK
                + Stream.concat(Stream.of(titles), rows.stream()).map(Csv::line).collect(Collectors.joining());
    }

    private void send(DownloadEvent event) throws IOException {
        event.setFileName(NAME);
        event.setContentType("text/csv;charset=utf-8");
        event.getOutputStream().write(table().getBytes(StandardCharsets.UTF_8));
    }

    private List<String> words(Line line) {
        return List.of(
                FiguresTable.month(line.month()),
                module(line.module()),
                Integer.toString(line.received()),
                Integer.toString(line.inTime()),
                Integer.toString(line.late()),
                Integer.toString(line.corrected()),
                Integer.toString(line.unfounded()),
                line.median().isPresent() ? number(line.median().getAsDouble()) : "–");
    }

    private static String number(double days) {
        return days == Math.rint(days)
                ? Long.toString(Math.round(days))
                : Double.toString(days).replace('.', ',');
    }

    /** Modules that came later have no name here. */
    private String module(String module) {
        String key = "corrections.module." + (module.isEmpty() ? "none" : module);
        return texts.has(key) ? texts.get(key) : module;
    }
}
