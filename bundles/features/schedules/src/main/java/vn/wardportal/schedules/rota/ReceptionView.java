package vn.wardportal.schedules.rota;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import vn.wardportal.api.admin.RoutedView;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.reception.Reception;
import vn.wardportal.schedules.reception.ReceptionApproval;
import vn.wardportal.schedules.reception.Terms;

/** One reception being written. */
final class ReceptionView extends RoutedView<Reception, Terms> {

    private static final long serialVersionUID = 1L;

    final ReceptionForm form;

    private ReceptionView(Tools tools, Ways ways, ReceptionWriting writing, ReceptionForm form, Texts texts) {
        super(tools.writing(), ways, writing, form, texts);
        this.form = form;
        addComponentAsFirst(new Anchor(ReceptionApproval.CONSOLE, texts.get("schedules.reception.all")));
    }

    /** The editor of a reception, or of a new one. */
    static ReceptionView open(Tools tools, Ways ways, Optional<Reception> reception) {
        Texts texts = Messages.of(ReceptionView.class).in(Language.VI);
        return new ReceptionView(
                tools, ways, new ReceptionWriting(tools, reception), new ReceptionForm(texts, tools), texts);
    }
}
