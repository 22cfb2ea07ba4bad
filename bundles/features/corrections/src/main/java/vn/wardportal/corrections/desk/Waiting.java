package vn.wardportal.corrections.desk;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.MenuCount;
import vn.wardportal.api.user.Person;

/** How many reports and proposals wait for each person, beside the menu's entry. */
@Component
@MenuCount.Beside(path = CorrectionsAdmin.PATH)
public class Waiting implements MenuCount {

    private final Bulletin bulletin;

    @Activate
    public Waiting(@Reference Bulletin bulletin) {
        this.bulletin = bulletin;
    }

    @Override
    public int count(Person person) {
        return bulletin.counts().count(person);
    }

    @Override
    public long generation() {
        return bulletin.counts().generation();
    }
}
