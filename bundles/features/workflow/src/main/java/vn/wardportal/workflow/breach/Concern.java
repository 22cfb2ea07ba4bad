package vn.wardportal.workflow.breach;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.breach.Breach.Act;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.route.Guard;
import vn.wardportal.workflow.route.Routes;
import vn.wardportal.workflow.route.Stage;

/** Whom an entry of the register concerns, and who may do what about it. */
@Component(service = Concern.class)
public class Concern {

    private final Guard guard;
    private final Routes routes;

    @Activate
    public Concern(@Reference Guard guard, @Reference Routes routes) {
        this.guard = guard;
        this.routes = routes;
    }

    /** Whether the acting person may read the whole register. */
    public boolean all() {
        return person().may(Rights.BREACH);
    }

    /** Whether the acting person may enter something: whoever works at a stage after the first, or keeps the register. */
    public boolean enters() {
        Person person = person();
        return person.may(Rights.BREACH)
                || routes.today().stages().stream()
                        .skip(1)
                        .map(Stage::permission)
                        .anyMatch(person.permissions()::contains);
    }

    /** Names of the stages the acting person works at today. */
    List<String> stages() {
        Set<String> stages = guard.stages(person(), routes.today());
        return stages.isEmpty() ? List.of("-") : List.copyOf(stages);
    }

    /** Whether the acting person answers for it, alone or with everybody at the stage. */
    boolean concerns(Breach breach) {
        return breach.owner().login().isPresent()
                ? breach.owner().login().get().equals(person().login())
                : breach.owner().stage().filter(stages()::contains).isPresent();
    }

    /** What makes sense for the acting person now. Whether it may be done is decided when it is. */
    List<Act> offered(Breach breach) {
        boolean own = concerns(breach);
        if (breach.standing() == Standing.PROPOSED && all() && !own) {
            return List.of(Act.CONFIRM, Act.DROP);
        }
        if (breach.standing() == Standing.CONFIRMED && own) {
            return List.of(Act.EXPLAIN);
        }
        return breach.standing() == Standing.CONFIRMED && decides() ? List.of(Act.UPHOLD, Act.CLEAR) : List.of();
    }

    /** Whether the acting person is the chairman; who may do everything is not the chairman for it. */
    boolean decides() {
        return person().permissions().contains(Rights.COMMAND);
    }

    static Person person() {
        return Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting"));
    }
}
