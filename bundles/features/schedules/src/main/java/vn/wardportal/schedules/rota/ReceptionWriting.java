package vn.wardportal.schedules.rota;

import java.util.Optional;
import vn.wardportal.api.admin.Writing;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.text.Language;
import vn.wardportal.schedules.reception.Reception;
import vn.wardportal.schedules.reception.Terms;

/** The reception that is written. */
final class ReceptionWriting extends Writing<Reception, Terms> {

    private final Tools tools;

    ReceptionWriting(Tools tools, Optional<Reception> reception) {
        super(tools.desk(), tools.publishing(), reception);
        this.tools = tools;
    }

    @Override
    protected Terms blank() {
        return Terms.BLANK;
    }

    @Override
    protected Reception create(Terms terms) {
        return tools.desk().create(terms);
    }

    @Override
    protected void check(Terms terms) {
        Refusal.unlessEmpty(tools.desk().kind().mistakes(tools.desk().kind().clean(terms)));
    }

    @Override
    protected String preview(Terms terms) {
        check(terms);
        return tools.writing()
                .previews()
                .show(tools.page().preview(tools.desk().kind().clean(terms), Language.VI));
    }
}
