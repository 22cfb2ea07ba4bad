package vn.wardportal.workflow.route;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.version.Editions;
import vn.wardportal.workflow.board.Office;
import vn.wardportal.workflow.board.Offices;
import vn.wardportal.workflow.board.Offices.Mandate;
import vn.wardportal.workflow.route.Refusal.Why;

/**
 * Who may take a step (khoản 7 Điều 12, Điều 13): nobody approves what they wrote, synthesised or corrected, nor what was made of it; approval and
 * publication are different people; only members of the board within its term decide.
 */
@Component(service = Guard.class)
public class Guard {

    private final Database database;
    private final Offices offices;
    private final Editions editions;

    @Activate
    public Guard(@Reference Database database, @Reference Offices offices, @Reference Editions editions) {
        this.database = database;
        this.offices = offices;
        this.editions = editions;
    }

    /**
     * Whom the acting person acts for at the stage where the text is.
     *
     * @throws vn.wardportal.api.user.NotPermitted if they lack the stage's permission
     * @throws Refusal if they may not act on this text
     */
    Optional<String> admit(Handle handle, Item item, Stage stage) {
        Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting"));
        Optional<Mandate> mandate = office(stage).flatMap(office -> mandate(handle, person, office));
        Optional<String> insteadOf = mandate.flatMap(Mandate::insteadOf);
        if (insteadOf.isEmpty()) {
            Acting.require(stage.permission());
        }
        if (office(stage).isPresent() && mandate.isEmpty()) {
            throw new Refusal(Why.NO_OFFICE);
        }
        if (item.heldByOther(person.login())) {
            throw new Refusal(Why.HELD, item.holder().orElseThrow().name());
        }
        keepApart(person, stage, Items.steps(handle, item.subject()), item.pass());
        if (stage.work() == Work.APPROVE) {
            requireNotWriter(handle, person, item);
        }
        return insteadOf;
    }

    /** Names of the stages the person works at today, those included where they stand in for somebody. */
    public Set<String> stages(Person person, Route route) {
        return database.read(handle -> route.stages().stream()
                .filter(stage -> person.permissions().contains(stage.permission())
                        || office(stage)
                                .flatMap(office -> mandate(handle, person, office))
                                .flatMap(Mandate::insteadOf)
                                .isPresent())
                .map(Stage::name)
                .collect(Collectors.toSet()));
    }

    /** Whom the person acts for in that office, if they hold it now. */
    Optional<Mandate> mandate(Handle handle, Person person, Office office) {
        return offices.mandate(handle, person.login(), office);
    }

    /** The office that decides at a stage. */
    private static Optional<Office> office(Stage stage) {
        return switch (stage.work()) {
            case APPROVE -> Optional.of(Office.APPROVE);
            case PUBLISH -> Optional.of(Office.PUBLISH);
            default -> Optional.empty();
        };
    }

    private static void keepApart(Person person, Stage stage, List<Step> steps, int pass) {
        steps.stream()
                .filter(step -> step.pass() == pass && step.who().login().equals(person.login()))
                .filter(step -> step.act() != Act.TAKE && step.act() != Act.LET_GO)
                .filter(step -> stage.apart().contains(step.stage()))
                .findFirst()
                .ifPresent(step -> {
                    throw new Refusal(Why.APART);
                });
    }

    /** Whoever kept any version since residents last got one has written on it. */
    private void requireNotWriter(Handle handle, Person person, Item item) {
        int shown = Items.steps(handle, item.subject()).stream()
                .filter(step -> step.act() == Act.PUBLISH || step.act() == Act.SCHEDULE)
                .filter(step -> step.pass() < item.pass())
                .mapToInt(Step::edition)
                .max()
                .orElse(0);
        boolean wrote = editions.all(item.subject()).stream()
                .filter(edition -> edition.number() > shown)
                .map(Edition::login)
                .anyMatch(person.login()::equals);
        // once residents have read it, who wrote what it was made of has no part in what is changed now
        boolean contributed = shown == 0
                && Mergers.contributors(handle, item.subject()).stream()
                        .anyMatch(who -> who.login().equals(person.login()));
        if (wrote || contributed) {
            throw new Refusal(Why.WROTE);
        }
    }
}
