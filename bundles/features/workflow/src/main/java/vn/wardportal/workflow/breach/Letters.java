package vn.wardportal.workflow.breach;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.notice.Notices;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.board.Boards;
import vn.wardportal.workflow.board.Delegation;
import vn.wardportal.workflow.board.Office;
import vn.wardportal.workflow.board.Position;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Routes;
import vn.wardportal.workflow.route.Stage;
import vn.wardportal.workflow.route.State;
import vn.wardportal.workflow.route.Work;

/** Tells whom a task waits for that it is due, and whoever has to act on an entry of the register. */
@Component(service = Letters.class)
public class Letters {

    private static final int LONGEST = 300;

    private final Notices notices;
    private final Directory directory;
    private final Boards boards;
    private final Routes routes;
    private final Texts texts = Messages.of(Letters.class).in(Language.VI);

    @Activate
    public Letters(
            @Reference Notices notices,
            @Reference Directory directory,
            @Reference Boards boards,
            @Reference Routes routes) {
        this.notices = notices;
        this.directory = directory;
        this.boards = boards;
        this.routes = routes;
    }

    /** A task will be due soon. */
    void soon(Handle handle, Item item) {
        task(handle, item, bearers(item), "workflow.notice.soon");
    }

    /** A task is overdue, which the head of the board learns too. */
    void overdue(Handle handle, Item item) {
        Stream<Known> head = boards.current().flatMap(board -> board.holder(Position.HEAD, boards.today())).stream()
                .flatMap(member -> directory.byLogin(member.login()).stream());
        task(handle, item, Stream.concat(bearers(item), head), "workflow.notice.overdue");
    }

    /** The portal or a member of staff proposes an entry. */
    void proposed(Handle handle, Breach breach) {
        entry(handle, breach, directory.holders(Rights.BREACH), "workflow.notice.breach.proposed", "");
    }

    /** Whoever is concerned may explain. */
    void confirmed(Handle handle, Breach breach) {
        String until = breach.explanation()
                .map(time -> texts.get("workflow.breach.explainBy", Dates.time(time.until())) + " " + time.because())
                .orElse("");
        entry(handle, breach, concerned(breach), "workflow.notice.breach.confirmed", until);
    }

    /** Somebody has explained. */
    void explained(Handle handle, Breach breach) {
        entry(handle, breach, directory.holders(Rights.COMMAND), "workflow.notice.breach.explained", "");
    }

    /** It was dropped, or the chairman decided. */
    void settled(Handle handle, Breach breach, String words) {
        String title = "workflow.notice.breach." + breach.standing();
        entry(handle, breach, concerned(breach), title, words);
    }

    private void task(Handle handle, Item item, Stream<Known> people, String key) {
        String due = item.times()
                .due()
                .map(time -> texts.get("workflow.due", Dates.time(time)) + " "
                        + item.times().because())
                .orElse("");
        send(
                handle,
                item.subject(),
                people.toList(),
                texts.get(key, stage(item).title(), item.label().title()),
                due,
                "/quan-tri/" + item.label().path());
    }

    private void entry(Handle handle, Breach breach, Collection<Known> people, String key, String words) {
        String path = "/quan-tri/" + BreachAdmin.PATH + "/" + breach.id();
        send(
                handle,
                "workflow.breach/" + breach.id(),
                people,
                texts.get(key, breach.matter().title()),
                words,
                path);
    }

    private void send(
            Handle handle, String subject, Collection<Known> people, String title, String words, String path) {
        Optional<Long> acting = Acting.person().map(Person::id);
        List<Long> recipients = people.stream()
                .map(Known::id)
                .filter(id -> acting.filter(id::equals).isEmpty())
                .distinct()
                .toList();
        if (!recipients.isEmpty()) {
            String line = title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
            notices.send(
                    handle, Notice.of(recipients, subject, line).saying(words).at(path));
        }
    }

    /** Whom a task waits for: its sender, who has taken it on, or everybody at the stage and who stands in there. */
    private Stream<Known> bearers(Item item) {
        if (item.state() == State.RETURNED) {
            return directory.byLogin(item.sender().login()).stream();
        }
        return item.holder().isPresent()
                ? directory.byLogin(item.holder().get().login()).stream()
                : atStage(stage(item));
    }

    private Collection<Known> concerned(Breach breach) {
        if (breach.owner().login().isPresent()) {
            return directory.byLogin(breach.owner().login().get()).stream().toList();
        }
        String named = breach.owner().stage().orElse("");
        return routes.today().stages().stream()
                .filter(stage -> stage.name().equals(named))
                .flatMap(this::atStage)
                .toList();
    }

    private Stream<Known> atStage(Stage stage) {
        Stream<Known> deputies = boards.delegations().stream()
                .filter(delegation -> stage.work() == work(delegation))
                .filter(delegation -> delegation.holds(boards.now()))
                .flatMap(delegation -> directory.byLogin(delegation.delegate().login()).stream());
        return Stream.concat(directory.holders(stage.permission()).stream(), deputies);
    }

    private static Work work(Delegation delegation) {
        return delegation.office() == Office.APPROVE ? Work.APPROVE : Work.PUBLISH;
    }

    private Stage stage(Item item) {
        return routes.named(item.route()).stage(item.stage());
    }
}
