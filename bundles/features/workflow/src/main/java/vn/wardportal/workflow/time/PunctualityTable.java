package vn.wardportal.workflow.time;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import vn.wardportal.api.admin.FiguresTable;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.time.Punctuality.Line;

/** How punctual the ward was in each month. */
public final class PunctualityTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts = Messages.of(PunctualityTable.class).in(Language.VI);

    public PunctualityTable(List<Line> lines) {
        List<String> titles = Stream.of(
                        "month", "kind", "received", "published", "inTime", "late", "returned", "atOnce")
                .map(column -> texts.get("workflow.punctuality." + column))
                .toList();
        add(new FiguresTable(texts.get("workflow.punctuality"), texts.get("workflow.punctuality.about"))
                .show(titles, lines.stream().map(this::words).toList(), texts.get("workflow.punctuality.none")));
    }

    private List<String> words(Line line) {
        return List.of(
                FiguresTable.month(line.month()),
                kind(line.kind()),
                Integer.toString(line.received()),
                Integer.toString(line.published()),
                Integer.toString(line.inTime()),
                Integer.toString(line.late()),
                Integer.toString(line.returned()),
                line.firstPassRate().isPresent() ? line.firstPassRate().getAsInt() + " %" : "–");
    }

    /** Kinds of modules that came later have no name here. */
    private String kind(String kind) {
        String key = "workflow.kind." + kind;
        return texts.has(key) ? texts.get(key) : kind;
    }
}
