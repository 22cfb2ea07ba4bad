package vn.wardportal.directory;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.MenuCount;
import vn.wardportal.api.user.Person;

/** How many units wait for each person to confirm them, beside the menu's entry. */
@Component
@MenuCount.Beside(path = DirectoryAdmin.PATH)
public class Waiting implements MenuCount {

    private final Confirmations confirmations;

    @Activate
    public Waiting(@Reference Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public int count(Person person) {
        return confirmations.counts().count(person);
    }

    @Override
    public long generation() {
        return confirmations.counts().generation();
    }
}
