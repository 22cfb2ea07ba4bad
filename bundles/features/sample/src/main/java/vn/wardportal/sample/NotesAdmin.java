package vn.wardportal.sample;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;

/** The guest book in the console. */
@Component
@AdminMenu(path = "so-luu-niem", title = "sample.title", permission = "sample.edit", group = "service", order = 90)
public class NotesAdmin implements AdminPage {

    private final Notes notes;

    @Activate
    public NotesAdmin(@Reference Notes notes) {
        this.notes = notes;
    }

    @Override
    public com.vaadin.flow.component.Component open(String below) {
        return new NotesView(notes);
    }
}
