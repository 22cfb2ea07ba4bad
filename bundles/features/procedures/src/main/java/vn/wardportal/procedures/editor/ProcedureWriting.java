package vn.wardportal.procedures.editor;

import java.util.Optional;
import vn.wardportal.api.admin.Writing;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Procedure;

/** The procedure that is written. */
final class ProcedureWriting extends Writing<Procedure, Manuscript> {

    private final Tools tools;

    ProcedureWriting(Tools tools, Optional<Procedure> procedure) {
        super(tools.desk(), tools.publishing(), procedure);
        this.tools = tools;
    }

    @Override
    protected Manuscript blank() {
        return Manuscript.BLANK;
    }

    @Override
    protected Procedure create(Manuscript manuscript) {
        return tools.desk().create(manuscript);
    }

    @Override
    protected void check(Manuscript manuscript) {
        tools.publishing().check(manuscript);
    }

    @Override
    protected String preview(Manuscript manuscript) {
        Procedure sketch = tools.desk().sketch(content(), manuscript);
        return tools.writing().previews().show(tools.page().preview(sketch));
    }
}
