package vn.wardportal.procedures.editor;

import java.util.List;
import java.util.Optional;
import vn.wardportal.api.admin.ContentList.Line;
import vn.wardportal.api.admin.ContentList.Rows;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Procedure.State;
import vn.wardportal.procedures.desk.Worklist;
import vn.wardportal.procedures.desk.Worklist.Filter;
import vn.wardportal.procedures.desk.Worklist.Work;

/**
 * The procedures as staff look through them.
 *
 * @param worklist where they are read
 * @param texts the module's words, asked for without the module's name
 */
record ProcedureLines(Worklist worklist, Texts texts) implements Rows<State> {

    @Override
    public List<Line<State>> find(String words, Optional<State> state, int offset, int limit) {
        return worklist.find(new Filter(words, state), offset, limit).stream()
                .map(this::line)
                .toList();
    }

    private Line<State> line(Work work) {
        String code = work.code().isEmpty() ? texts.get("admin.noCode") : work.code();
        String changed = texts.get("admin.changedAt", Dates.time(work.updated()));
        return new Line<>(
                work.subject(),
                Worklist.PATH + "/" + work.id(),
                work.name(),
                String.join(" · ", code, work.field(), changed),
                work.state());
    }

    @Override
    public int count(String words, Optional<State> state) {
        return worklist.count(new Filter(words, state));
    }
}
