package vn.wardportal.documents.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.notice.Notices;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.documents.Overdue;
import vn.wardportal.documents.Overdue.Late;

/**
 * Every morning: tells whoever follows documents which of them should be published by now and are not, each once (khoản 2
 * Điều 9); once none is left, what they were told is settled.
 */
@Component
@Job.Recurring(title = "documents.job.overdue", dailyAt = "07:20")
public class PublicationWatch implements Job {

    private static final String SUBJECT = "documents.overdue/1";
    private static final String VIEW = "/quan-tri/" + Worklist.PATH + "/" + OverdueView.OVERDUE;
    private static final int NAMED = 10;

    private final Overdue overdue;
    private final Database database;
    private final Directory directory;
    private final Notices notices;
    private final Texts texts = Messages.of(PublicationWatch.class).in(Language.VI);

    @Activate
    public PublicationWatch(
            @Reference Overdue overdue,
            @Reference Database database,
            @Reference Directory directory,
            @Reference Notices notices) {
        this.overdue = overdue;
        this.database = database;
        this.directory = directory;
        this.notices = notices;
    }

    @Override
    public void run() {
        List<Long> people = people();
        boolean none = overdue.count() == 0;
        database.write(handle -> {
            List<Late> fresh = overdue.claim(handle);
            if (!fresh.isEmpty()) {
                tell(handle, people, fresh);
            } else if (none) {
                notices.settle(handle, people, SUBJECT, texts.get("documents.overdue.settled"));
            }
            return true;
        });
    }

    private void tell(Handle handle, List<Long> people, List<Late> fresh) {
        String named = fresh.stream()
                .limit(NAMED)
                .map(late -> texts.get("documents.overdue.line", late.name(), Dates.day(late.issued())))
                .collect(Collectors.joining("\n"));
        notices.send(
                handle,
                Notice.of(people, SUBJECT, texts.get("documents.overdue.title", fresh.size()))
                        .saying(texts.get("documents.overdue.text") + "\n" + named)
                        .at(VIEW));
    }

    /** Those whose work it is; where it is nobody's in particular, whoever may. */
    private List<Long> people() {
        List<Known> holders = directory.holders(Rights.FOLLOW);
        return (holders.isEmpty() ? directory.able(Rights.FOLLOW) : holders)
                .stream().map(Known::id).toList();
    }
}
