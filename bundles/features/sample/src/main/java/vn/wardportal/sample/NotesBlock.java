package vn.wardportal.sample;

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
import vn.wardportal.sample.templates.StaticTemplates;

/** The three latest notes on the home page. */
@Component
@OnHome(order = 90, width = HomeBlock.Width.SIDE)
public class NotesBlock implements HomeBlock {

    private static final int SHOWN = 3;

    private final Notes notes;
    private final Messages messages = Messages.of(NotesBlock.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public NotesBlock(@Reference Notes notes) {
        this.notes = notes;
    }

    @Override
    public Optional<Content> content(Visit visit) {
        List<Note> latest = notes.latest(SHOWN);
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.block(messages.in(visit.language()), latest));
    }
}
