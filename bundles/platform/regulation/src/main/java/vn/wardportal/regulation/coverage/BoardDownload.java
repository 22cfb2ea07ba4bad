package vn.wardportal.regulation.coverage;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.regulation.Rights;

/** Sends the board as a table that opens in a spreadsheet and runs nothing there. */
final class BoardDownload implements DownloadHandler {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "bang-dieu-6.csv";

    /** Tells a spreadsheet that the text is UTF-8. */
    private static final String MARK = "\uFEFF";

    private final transient Board board;
    private final transient BoardWords words;
    private final transient Person person = Acting.require(Rights.READ);

    BoardDownload(Board board, BoardWords words) {
        this.board = board;
        this.words = words;
    }

    @Override
    public String getUrlPostfix() {
        return FILE;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) {
        event.setFileName(FILE);
        event.setContentType("text/csv;charset=utf-8");
        // A download is a request of its own: whoever opened the view is the one who takes the table.
        Acting.as(person, () -> write(event.getOutputStream()));
    }

    void write(OutputStream stream) {
        String lines = Stream.concat(
                        Stream.of(words.columns()), board.rows().stream().map(words::cells))
                .map(BoardDownload::line)
                .collect(Collectors.joining());
        try {
            stream.write((MARK + lines).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot send the board as a table", e);
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(BoardDownload::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A cell that begins like a formula gets an apostrophe, which makes it text. */
    private static String cell(String text) {
        boolean formula = Stream.of("=", "+", "-", "@", "\t", "\r").anyMatch(text::startsWith);
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
