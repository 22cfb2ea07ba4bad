package vn.wardportal.procedures.editor;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import vn.wardportal.api.admin.RoutedView;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.desk.Worklist;

/** One procedure being written. */
class ProcedureView extends RoutedView<Procedure, Manuscript> {

    private static final long serialVersionUID = 1L;

    final ProcedureForm form;

    private ProcedureView(Tools tools, Ways ways, Optional<Procedure> procedure, ProcedureForm form, Texts texts) {
        super(tools.writing(), ways, new ProcedureWriting(tools, procedure), form, texts);
        this.form = form;
        addComponentAsFirst(new Anchor(Worklist.PATH, texts.get("procedures.editor.back")));
        procedure
                .filter(Procedure::shown)
                .ifPresent(
                        known -> add(new PostingsPanel(known, tools.versions().all(known), texts)));
    }

    /** @param procedure the procedure to write on; absent for a new one */
    static ProcedureView of(Tools tools, Ways ways, Optional<Procedure> procedure) {
        Texts texts = Messages.of(ProcedureView.class).in(Language.VI);
        return new ProcedureView(tools, ways, procedure, new ProcedureForm(texts, tools), texts);
    }
}
