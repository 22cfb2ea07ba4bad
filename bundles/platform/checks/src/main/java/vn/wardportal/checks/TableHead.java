package vn.wardportal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

    private static final Pattern TABLE = Pattern.compile("<table[\\s>]");
    private static final Pattern HEAD = Pattern.compile("<th[\\s>]");
    private static final Pattern FIRST_ROW = Pattern.compile("<tr(?:\\s[^>]*)?>(.*?)</tr>", Pattern.DOTALL);

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
        for (Matcher table = TABLE.matcher(html); table.find(); ) {
            int stop = html.indexOf("</table>", table.end());
            int end = stop < 0 ? html.length() : stop;
            Matcher row = FIRST_ROW.matcher(html).region(table.end(), end);
            boolean headed = HEAD.matcher(html).region(table.end(), end).find();
            if (!headed && row.find()) {
                found.add(Readable.FOUND.mended(
                        Level.ASK,
                        passage.field(),
                        Readable.place(row.toMatchResult(), row.group(1)),
                        Optional.of(head(row.group())),
                        Found.TEXTS.get("checks.readable.table")));
            }
        }
        return found;
    }

    private static Mend head(String row) {
        String mended = row.replaceAll("<td(?=[\\s>])", "<th scope=\"col\"").replace("</td>", "</th>");
        return new Mend(Found.TEXTS.get("checks.readable.table.mend"), mended);
    }
}
