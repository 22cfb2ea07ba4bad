package vn.wardportal.workflow.route;

import java.util.List;
import java.util.Optional;
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

/** Tells whoever is next that something waits for them, whom it waits for no more, and the sender what became of it. */
@Component(service = Bulletin.class)
public class Bulletin {

    private final Notices notices;
    private final Directory directory;
    private final Routes routes;
    private final Texts texts = Messages.of(Bulletin.class).in(Language.VI);

    @Activate
    public Bulletin(@Reference Notices notices, @Reference Directory directory, @Reference Routes routes) {
        this.notices = notices;
        this.directory = directory;
        this.routes = routes;
    }

    /** A text came to a stage. */
    void arrived(Handle handle, Item item, Stage stage) {
        send(
                handle,
                item,
                others(directory.holders(stage.permission())),
                texts.get("workflow.notice.arrived", stage.title(), item.label().title()));
    }

    /** A text leaves a stage: what the people there were told about it is dealt with. */
    void left(Handle handle, Item item, Act act) {
        Person acting = Acting.person().orElseThrow();
        Stage stage = routes.named(item.route()).stage(item.stage());
        List<Long> people = stage.work() == Work.COLLECT
                ? List.of(acting.id())
                : directory.holders(stage.permission()).stream().map(Known::id).toList();
        String outcome = texts.get("workflow.notice.settled", acting.name(), texts.get(act.key()));
        notices.settle(handle, people, item.subject(), outcome);
    }

    /** Something the sender should know. */
    void tellSender(Handle handle, Item item, String key, String remark) {
        List<Long> sender =
                others(directory.byLogin(item.sender().login()).stream().toList());
        send(handle, item, sender, texts.get(key, item.label().title(), remark));
    }

    private void send(Handle handle, Item item, List<Long> recipients, String title) {
        if (!recipients.isEmpty()) {
            String due = item.times()
                    .due()
                    .map(time -> texts.get("workflow.due", Dates.time(time)) + " "
                            + item.times().because())
                    .orElse("");
            notices.send(
                    handle,
                    Notice.of(recipients, item.subject(), shortened(title))
                            .saying(due)
                            .at("/quan-tri/" + item.label().path()));
        }
    }

    /** Everybody but who acts. */
    private static List<Long> others(List<Known> people) {
        Optional<Long> acting = Acting.person().map(person -> person.id());
        return people.stream()
                .map(Known::id)
                .filter(id -> acting.filter(id::equals).isEmpty())
                .toList();
    }

    private static String shortened(String title) {
        return title.length() <= 300 ? title : title.substring(0, 299) + "…";
    }
}
