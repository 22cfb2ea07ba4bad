package vn.wardportal.workflow.breach;

import java.util.ArrayList;
import java.util.Collection;
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
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.route.Item;

/** Tells whom a task waits for that it is due, and whoever has to act on an entry of the register. */
@Component(service = Letters.class)
public class Letters {

    private static final int LONGEST = 300;

    private final Notices notices;
    private final Directory directory;
    private final Bearers bearers;
    private final Texts texts = Messages.of(Letters.class).in(Language.VI);

    @Activate
    public Letters(@Reference Notices notices, @Reference Directory directory, @Reference Bearers bearers) {
        this.notices = notices;
        this.directory = directory;
        this.bearers = bearers;
    }

    /** A task will be due soon. */
    void soon(Handle handle, Item item) {
        task(handle, item, bearers.of(item), "workflow.notice.soon");
    }

    /** A task is overdue, which the head of the board learns too. */
    void overdue(Handle handle, Item item) {
        List<Known> people = new ArrayList<>(bearers.of(item));
        people.addAll(bearers.head());
        task(handle, item, people, "workflow.notice.overdue");
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
        entry(handle, breach, bearers.of(breach), "workflow.notice.breach.confirmed", until);
    }

    /** Somebody has explained. */
    void explained(Handle handle, Breach breach) {
        entry(handle, breach, directory.holders(Rights.COMMAND), "workflow.notice.breach.explained", "");
    }

    /** It was dropped, or the chairman decided. */
    void settled(Handle handle, Breach breach, String words) {
        entry(handle, breach, bearers.of(breach), "workflow.notice.breach." + breach.standing(), words);
    }

    private void task(Handle handle, Item item, Collection<Known> people, String key) {
        String due = item.times()
                .due()
                .map(time -> texts.get("workflow.due", Dates.time(time)) + " "
                        + item.times().because())
                .orElse("");
        String title = texts.get(key, bearers.stage(item).title(), item.label().title());
        send(handle, people, item.subject(), title, due, item.label().path());
    }

    private void entry(Handle handle, Breach breach, Collection<Known> people, String key, String words) {
        String path = BreachAdmin.PATH + "/" + breach.id();
        send(
                handle,
                people,
                "workflow.breach/" + breach.id(),
                texts.get(key, breach.matter().title()),
                words,
                path);
    }

    private void send(
            Handle handle, Collection<Known> people, String subject, String title, String words, String path) {
        Optional<Long> acting = Acting.person().map(Person::id);
        List<Long> recipients = people.stream()
                .map(Known::id)
                .filter(id -> acting.filter(id::equals).isEmpty())
                .distinct()
                .toList();
        if (!recipients.isEmpty()) {
            String line = title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
            notices.send(
                    handle, Notice.of(recipients, subject, line).saying(words).at("/quan-tri/" + path));
        }
    }
}
