package vn.wardportal.documents.desk;

import java.util.List;
import java.util.Optional;
import vn.wardportal.api.admin.ContentList.Line;
import vn.wardportal.api.admin.ContentList.Rows;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.State;
import vn.wardportal.documents.desk.Worklist.Filter;
import vn.wardportal.documents.desk.Worklist.Work;

/**
 * The documents as staff look through them.
 *
 * @param worklist where they are read
 * @param texts the module's words, asked for without the module's name
 */
public record DocumentLines(Worklist worklist, Texts texts) implements Rows<State> {

    @Override
    public List<Line<State>> find(String words, Optional<State> state, int offset, int limit) {
        return worklist.find(new Filter(words, state), offset, limit).stream()
                .map(this::line)
                .toList();
    }

    private Line<State> line(Work work) {
        return new Line<>(
                work.subject(),
                Worklist.PATH + "/" + work.id(),
                work.name().isEmpty() ? work.summary() : work.name() + ": " + work.summary(),
                String.join(
                        " · ",
                        work.issuer(),
                        work.issued().map(Dates::day).orElse(""),
                        texts.get("admin.changedAt", Dates.time(work.updated())),
                        work.writer()),
                work.state());
    }

    @Override
    public int count(String words, Optional<State> state) {
        return worklist.count(new Filter(words, state));
    }
}
