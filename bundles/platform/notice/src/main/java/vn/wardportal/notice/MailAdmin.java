package vn.wardportal.notice;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;

/** Offers the operator the letters that did not go out. */
@org.osgi.service.component.annotations.Component
@AdminMenu(path = "thu-di", title = "notice.mail.title", permission = Post.PERMISSION, group = "system", order = 65)
public final class MailAdmin implements AdminPage {

    private final Post post;
    private final MailHealth health;

    @Activate
    public MailAdmin(@Reference Post post) {
        this.post = post;
        this.health = new MailHealth(post);
    }

    @Override
    public Component open(String below) {
        return new MailView(post, health);
    }
}
