package vn.wardportal.schedules.booking;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.HomeBlock;
import vn.wardportal.api.page.HomeBlock.OnHome;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Messages;
import vn.wardportal.schedules.reception.Agenda;
import vn.wardportal.schedules.reception.Sitting;
import vn.wardportal.schedules.templates.StaticTemplates;

/** The next receptions, on the home page. */
@Component
@OnHome(order = 15, width = HomeBlock.Width.SIDE, bilingual = true)
public class NextReceptions implements HomeBlock {

    private static final int SHOWN = 3;

    private final Agenda agenda;
    private final Messages messages = Messages.of(NextReceptions.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public NextReceptions(@Reference Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public Optional<Content> content(Visit visit) {
        List<Sitting> next =
                agenda.upcoming().stream().filter(Sitting::held).limit(SHOWN).toList();
        return next.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.next(messages.in(visit.language()), visit.language(), next));
    }
}
