package vn.wardportal.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.notice.Notices;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.directory.Roll.Node;

/** Asks each unit's owner, as often as the rules say, to confirm its entries, and reminds once who does not answer. */
@Component
@Job.Recurring(title = "directory.job.ask", dailyAt = "07:15")
public class Asking implements Job {

    private static final String EVERY = "directory.check";

    private final Database database;
    private final Confirmations confirmations;
    private final Notices notices;
    private final Rules rules;
    private final Clock clock;
    private final Texts texts = Messages.of(Asking.class).in(Language.VI);

    @Activate
    public Asking(
            @Reference Database database,
            @Reference Confirmations confirmations,
            @Reference Notices notices,
            @Reference Rules rules,
            @Reference Clock clock) {
        this.database = database;
        this.confirmations = confirmations;
        this.notices = notices;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void run() {
        Map<Long, Care> cares = confirmations.cares();
        for (Node node : confirmations.units()) {
            Entry unit = node.entry();
            Care care = cares.getOrDefault(unit.id(), Care.NOBODYS);
            if (confirmations.late(care) && !care.remindedSinceAsked()) {
                database.write(handle -> remind(handle, unit, care));
            } else if (!care.waiting() && due(unit, care)) {
                database.write(handle -> ask(handle, unit, care));
            }
        }
        confirmations.counts().changed();
    }

    /** Whether so many months have passed since somebody confirmed the unit, or residents first read it as it is. */
    private boolean due(Entry unit, Care care) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        LocalDate since = LocalDate.ofInstant(care.confirmed().orElse(unit.updated()), Dates.ZONE);
        return !since.plusMonths(rules.number(EVERY, today)).isAfter(today);
    }

    private boolean ask(Handle handle, Entry unit, Care care) {
        new CareTable(handle).asked(unit.id(), clock.instant());
        send(handle, unit, care, "directory.ask", Dates.time(confirmations.until(clock.instant())));
        return true;
    }

    private boolean remind(Handle handle, Entry unit, Care care) {
        new CareTable(handle).reminded(unit.id(), clock.instant());
        String until = Dates.time(confirmations.until(care.asked().orElseThrow()));
        send(handle, unit, care, "directory.remind", until);
        return true;
    }

    private void send(Handle handle, Entry unit, Care care, String key, String until) {
        Notice notice = Notice.of(confirmations.asked(care), unit.subject(), texts.get(key + ".title", unit.title()))
                .saying(texts.get(key + ".text", unit.title(), until))
                .at("/quan-tri/" + DirectoryAdmin.care(unit.id()));
        notices.send(handle, notice);
    }
}
