package vn.wardportal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.check.Finding.Mend;

/** CK-17: tables whose columns have no head, so that whoever hears them does not know what a cell is about. */
@Component
public final class TableHead implements Check {

    private static final Pattern HEAD = Pattern.compile("<th[\\s>]");
    private static final String END = "</table>";
    private static final String ROW_END = "</tr>";

    @Override
    public String number() {
        return Readable.FOUND.number();
    }

    @Override
    public List<Finding> look(Examined written) {
        return written.passages().stream()
                .filter(Passage::html)
                .flatMap(passage -> findings(passage).stream())
                .toList();
    }

    private static List<Finding> findings(Passage passage) {
        List<Finding> found = new ArrayList<>();
        String html = passage.text();
        int start = html.indexOf("<table");
        while (start >= 0) {
            int stop = html.indexOf(END, start);
            int end = stop < 0 ? html.length() : stop;
            finding(passage, start, html.substring(start, end)).ifPresent(found::add);
            start = html.indexOf("<table", end);
        }
        return found;
    }

    private static Optional<Finding> finding(Passage passage, int start, String table) {
        int row = table.indexOf("<tr");
        int end = table.indexOf(ROW_END, Math.max(row, 0));
        if (row < 0 || end < 0 || HEAD.matcher(table).find()) {
            return Optional.empty();
        }
        String first = table.substring(row, end + ROW_END.length());
        return Optional.of(Readable.FOUND.mended(
                Level.ASK,
                passage.field(),
                Readable.place(start + row, start + row + first.length(), first),
                Optional.of(head(first)),
                Found.TEXTS.get("checks.readable.table")));
    }

    private static Mend head(String row) {
        String mended = row.replaceAll("<td(?=[\\s>])", "<th scope=\"col\"").replace("</td>", "</th>");
        return new Mend(Found.TEXTS.get("checks.readable.table.mend"), mended);
    }
}
