package vn.wardportal.workflow.breach;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.MenuCount;
import vn.wardportal.api.user.Person;

/** How many entries wait for each person, beside the register. */
@Component
@MenuCount.Beside(path = BreachAdmin.PATH)
public class BreachCount implements MenuCount {

    private final OpenBreaches open;

    @Activate
    public BreachCount(@Reference OpenBreaches open) {
        this.open = open;
    }

    @Override
    public int count(Person person) {
        return open.counts().count(person);
    }

    @Override
    public long generation() {
        return open.counts().generation();
    }
}
