package vn.wardportal.notice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.user.Directory;

/** Offers everybody their own notices in the console. */
@org.osgi.service.component.annotations.Component
@AdminMenu(path = NoticeAdmin.PATH, title = "notice.title", permission = "", group = "mine", order = 10)
public final class NoticeAdmin implements AdminPage {

    static final String PATH = "thong-bao";

    private static final String CONSOLE = "/quan-tri/?";

    private final Inbox inbox;
    private final Post post;
    private final Directory directory;

    @Activate
    public NoticeAdmin(@Reference Inbox inbox, @Reference Post post, @Reference Directory directory) {
        this.inbox = inbox;
        this.post = post;
        this.directory = directory;
    }

    @Override
    public Component open(String below) {
        return new NoticeView(inbox, new ChoiceForm(inbox, post, directory), path -> UI.getCurrent()
                .navigate(path.replaceFirst(CONSOLE, "")));
    }
}
