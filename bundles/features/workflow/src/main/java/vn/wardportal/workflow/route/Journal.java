package vn.wardportal.workflow.route;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.Step.Returned;

/** Writes steps down, each with its audit entry; what was told about a text at a stage is settled when it leaves. */
@Component(service = Journal.class)
public class Journal {

    private static final int SHOWN_OF_HASH = 12;

    private final Bulletin bulletin;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public Journal(@Reference Bulletin bulletin, @Reference Audit audit, @Reference Clock clock) {
        this.bulletin = bulletin;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes a step of the acting person down.
     *
     * @param item the text as it was before
     * @param insteadOf whom the person stood in for
     */
    void note(Handle handle, Item item, Act act, String remark, Optional<String> insteadOf) {
        note(handle, item, act, remark, insteadOf, List.of());
    }

    /** The same, with the reasons for which it goes back. */
    void note(Handle handle, Item item, Act act, String remark, Optional<String> insteadOf, List<Returned> reasons) {
        Step step = new Step(
                item.pass(),
                item.stage(),
                act,
                acting(),
                insteadOf,
                clock.instant(),
                item.edition(),
                item.hash(),
                remark.strip(),
                reasons);
        new ItemTable(handle).add(item.subject(), step);
        if (act.leaves() && item.state() == State.UNDER_WAY) {
            bulletin.left(handle, item, act);
        }
        String words = item.label().title() + " (" + item.pass() + "." + item.stage() + ", v" + item.edition() + " "
                + item.hash().substring(0, SHOWN_OF_HASH)
                + insteadOf.map(name -> ", thay " + name).orElse("") + ")";
        audit.record(handle, "workflow." + act.name().toLowerCase(Locale.ROOT), item.subject(), words);
    }

    static Who acting() {
        Person person = Acting.person().orElseThrow();
        return new Who(person.login(), person.name());
    }
}
