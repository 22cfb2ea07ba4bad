package vn.wardportal.workflow.desk;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.MenuCount;
import vn.wardportal.api.user.Person;

/** How many texts wait for each person, beside "Việc của tôi". */
@Component
@MenuCount.Beside(path = TasksAdmin.PATH)
public class WaitingCount implements MenuCount {

    private final Waiting waiting;

    @Activate
    public WaitingCount(@Reference Waiting waiting) {
        this.waiting = waiting;
    }

    @Override
    public int count(Person person) {
        return waiting.counts().count(person);
    }

    @Override
    public long generation() {
        return waiting.counts().generation();
    }
}
