package vn.wardportal.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.KeptCounts;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.notice.Notices;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.directory.Roll.Node;

/** Who confirms from time to time that a unit's entries are right; what they did, and what is overdue. */
@Component(service = Confirmations.class)
public class Confirmations {

    private static final String ANSWER = "directory.answer";

    private final Database database;
    private final Entries entries;
    private final Directory accounts;
    private final Notices notices;
    private final Audit audit;
    private final Rules rules;
    private final WorkCalendar calendar;
    private final Clock clock;
    private final Texts texts = Messages.of(Confirmations.class).in(Language.VI);
    private final KeptCounts counts = new KeptCounts(this::waitingFor);

    @Activate
    public Confirmations(
            @Reference Database database,
            @Reference Entries entries,
            @Reference Directory accounts,
            @Reference Notices notices,
            @Reference Audit audit,
            @Reference Rules rules,
            @Reference WorkCalendar calendar,
            @Reference Clock clock) {
        this.database = database;
        this.entries = entries;
        this.accounts = accounts;
        this.notices = notices;
        this.audit = audit;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** How many units wait for each person. */
    KeptCounts counts() {
        return counts;
    }

    /** Who looks at the unit, and when somebody last did. */
    Care of(Entry unit) {
        return database.read(handle -> new CareTable(handle).of(unit.id()));
    }

    /** Who can be named: whoever may write entries. */
    List<Known> possible() {
        return accounts.able(Rights.EDIT);
    }

    /** Names who is asked about the unit from now on; nobody if absent. */
    void entrust(Entry unit, OptionalLong account) {
        Acting.require(Rights.ASSIGN);
        String name = account.isPresent() ? name(account.getAsLong()) : texts.get("directory.care.nobody");
        database.write(handle -> {
            new CareTable(handle).owner(unit.id(), account);
            audit.record(handle, "directory.entrust", unit.subject(), unit.title() + ": " + name);
            return true;
        });
        counts.changed();
    }

    /** The acting person says that the unit's entries are right as residents read them. */
    void confirm(Entry unit) {
        Person person = Acting.require(Rights.EDIT);
        Care care = of(unit);
        if (!mayConfirm(person, care)) {
            throw new NotPermitted(person.login() + " was not asked about " + unit.subject());
        }
        database.write(handle -> {
            new CareTable(handle).confirmed(unit.id(), person.name(), clock.instant());
            notices.settle(handle, asked(care), unit.subject(), texts.get("directory.care.outcome", person.name()));
            audit.record(handle, "directory.confirm", unit.subject(), unit.title());
            return true;
        });
        counts.changed();
    }

    /** Whether the person is who is asked, or may do so for others. */
    boolean mayConfirm(Person person, Care care) {
        return care.owner().equals(OptionalLong.of(person.id())) || person.may(Rights.ASSIGN);
    }

    /** The units that wait for the person's answer. */
    List<Node> waiting(Person person) {
        Map<Long, Care> cares = cares();
        return units().stream()
                .filter(node -> {
                    Care care = care(cares, node);
                    return care.waiting() && asked(care).contains(person.id());
                })
                .toList();
    }

    /** How many units nobody confirmed though they were asked, and the time to answer is over. */
    long overdue() {
        Map<Long, Care> cares = cares();
        return units().stream().filter(node -> late(care(cares, node))).count();
    }

    /** Whose turn to answer it is: the owner, or who could name one. */
    List<Long> asked(Care care) {
        return care.owner().isPresent() && active(care.owner().getAsLong())
                ? List.of(care.owner().getAsLong())
                : accounts.holders(Rights.ASSIGN).stream().map(Known::id).toList();
    }

    private boolean active(long account) {
        return accounts.find(account).map(Known::active).orElse(false);
    }

    /** Whether somebody was asked, and the time to answer is over. */
    boolean late(Care care) {
        return care.waiting() && clock.instant().isAfter(until(care.asked().orElseThrow()));
    }

    /** By when it has to be answered what was asked then. */
    Instant until(Instant asked) {
        return calendar.afterWorkingDays(asked, rules.number(ANSWER, asked)).at();
    }

    private int waitingFor(Person person) {
        return waiting(person).size();
    }

    /** The units that residents see today. */
    List<Node> units() {
        return entries.roll()
                .all()
                .filter(node -> !node.entry().details().person())
                .toList();
    }

    /** Who looks at which, by the unit's number. */
    Map<Long, Care> cares() {
        return database.read(handle -> new CareTable(handle).all());
    }

    private static Care care(Map<Long, Care> cares, Node node) {
        return cares.getOrDefault(node.entry().id(), Care.NOBODYS);
    }

    private String name(long account) {
        return accounts.find(account).map(Known::name).orElseThrow();
    }
}
