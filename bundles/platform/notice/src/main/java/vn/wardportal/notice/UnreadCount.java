package vn.wardportal.notice;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.MenuCount;
import vn.wardportal.api.user.Person;

/** The number of unread notices, beside the menu's entry and on the bell. */
@Component
@MenuCount.Beside(path = NoticeAdmin.PATH, bell = true)
public final class UnreadCount implements MenuCount {

    private final Inbox inbox;

    @Activate
    public UnreadCount(@Reference Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public int count(Person person) {
        return inbox.counts().count(person);
    }

    @Override
    public long generation() {
        return inbox.counts().generation();
    }
}
