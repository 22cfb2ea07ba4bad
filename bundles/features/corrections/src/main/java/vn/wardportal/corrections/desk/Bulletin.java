package vn.wardportal.corrections.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.KeptCounts;
import vn.wardportal.api.audit.Audit;
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
import vn.wardportal.corrections.Correction;
import vn.wardportal.corrections.Corrections;
import vn.wardportal.corrections.Report;
import vn.wardportal.corrections.Report.Place;
import vn.wardportal.corrections.Reports;
import vn.wardportal.corrections.Reports.Fresh;
import vn.wardportal.corrections.Rights;

/** Records what was done, tells those who have to know, and keeps how much waits for each. */
@Component(service = Bulletin.class)
public class Bulletin {

    private static final int LONGEST_TITLE = 300;

    private final Audit audit;
    private final Notices notices;
    private final Directory directory;
    private final Hands hands;
    private final KeptCounts counts;
    private final Texts texts = Messages.of(Bulletin.class).in(Language.VI);

    @Activate
    public Bulletin(
            @Reference Audit audit,
            @Reference Notices notices,
            @Reference Directory directory,
            @Reference Hands hands,
            @Reference Reports reports,
            @Reference Corrections corrections) {
        this.audit = audit;
        this.notices = notices;
        this.directory = directory;
        this.hands = hands;
        counts = new KeptCounts(person -> (person.may(Rights.HANDLE) ? reports.open() : 0)
                + (person.may(Rights.APPROVE) ? corrections.waiting(person.login()) : 0));
    }

    KeptCounts counts() {
        return counts;
    }

    /** Something was written that may change what waits for somebody. */
    public void moved() {
        counts.changed();
    }

    /** A report came in. */
    public void arrived(Handle handle, long id, Fresh fresh) {
        audit.record(handle, "corrections.report", subject(id), fresh.place().title());
        String due = texts.get("corrections.notice.due", Dates.time(fresh.due().at()));
        tell(
                handle,
                id,
                handlers(),
                texts.get("corrections.notice.arrived", fresh.place().title()),
                due);
    }

    /** It was found to be no error, which whoever wrote and approved the page learns. */
    void answered(Handle handle, Report report, String answer) {
        String title = report.place().title();
        audit.record(handle, "corrections.answer", subject(report.id()), title);
        tellHands(handle, report.id(), report.place(), List.of(), "corrections.notice.noError", answer);
    }

    /** Somebody proposed a correction: those who may decide should look. */
    void proposed(Handle handle, Report report) {
        String title = report.place().title();
        audit.record(handle, "corrections.propose", subject(report.id()), title);
        String due = texts.get("corrections.notice.due", Dates.time(report.due().at()));
        tell(handle, report.id(), holders(Rights.APPROVE), texts.get("corrections.notice.proposed", title), due);
    }

    /** A correction is published, which whoever wrote and approved the page learns, unless the others' notice tells them. */
    void published(Handle handle, Correction correction, String words) {
        List<Known> told = decided(handle, correction, "approve", words);
        tellHands(handle, correction.report(), correction.place(), told, "corrections.notice.corrected", words);
    }

    /** Somebody decided on a proposal: the proposer and the others who handle reports should know. */
    List<Known> decided(Handle handle, Correction correction, String act, String words) {
        String title = correction.place().title();
        audit.record(handle, "corrections." + act, subject(correction.report()), title);
        List<Known> concerned = Stream.concat(
                        directory.byLogin(correction.proposed().login()).stream(), handlers().stream())
                .toList();
        tell(handle, correction.report(), concerned, texts.get("corrections.notice." + act, title), words);
        return concerned;
    }

    /** A report is due tomorrow, or overdue. */
    void remind(Handle handle, Report report, boolean overdue) {
        String key = overdue ? "corrections.notice.overdue" : "corrections.notice.soon";
        boolean proposed = report.outcome().state() == Report.State.PROPOSED;
        List<Known> concerned = proposed
                ? Stream.concat(handlers().stream(), holders(Rights.APPROVE).stream())
                        .toList()
                : handlers();
        String due = texts.get("corrections.notice.due", Dates.time(report.due().at()));
        tell(handle, report.id(), concerned, texts.get(key, report.place().title()), due);
    }

    private List<Known> handlers() {
        return holders(Rights.HANDLE);
    }

    /** Those whose work it is; where it is nobody's in particular, whoever may. */
    private List<Known> holders(String permission) {
        List<Known> holders = directory.holders(permission);
        return holders.isEmpty() ? directory.able(permission) : holders;
    }

    private void tell(Handle handle, long report, List<Known> people, String title, String words) {
        String way = "/quan-tri/" + CorrectionsAdmin.PATH + "/" + report;
        send(handle, people.stream(), ids -> Notice.of(ids, subject(report), shortened(title))
                .saying(words)
                .at(way));
    }

    /** Tells those who answer for the page, where they can look at what they wrote. */
    private void tellHands(Handle handle, long report, Place place, List<Known> told, String key, String words) {
        String title = shortened(texts.get(key, place.title()));
        Stream<Known> people = hands.of(place).stream().filter(one -> !told.contains(one));
        send(handle, people, ids -> Notice.of(ids, subject(report), title)
                .saying(words)
                .at(hands.way(place)));
    }

    private void send(Handle handle, Stream<Known> people, Function<List<Long>, Notice> notice) {
        Optional<Long> acting = Acting.person().map(Person::id);
        List<Long> others = people.map(Known::id)
                .filter(id -> acting.filter(id::equals).isEmpty())
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            notices.send(handle, notice.apply(others));
        }
    }

    private static String subject(long report) {
        return "corrections.report/" + report;
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
