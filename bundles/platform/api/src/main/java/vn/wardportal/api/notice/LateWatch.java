package vn.wardportal.api.notice;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.osgi.annotation.versioning.ConsumerType;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Directory.Known;

/**
 * Tells whose work it is what should be done by now and is not, each thing once; once nothing is left, what they were told
 * is settled.
 *
 * <pre>{@code
 * @Component
 * @Job.Recurring(title = "flood.job.late", dailyAt = "07:20")
 * public class LateAnswers extends LateWatch<Answer> {
 *     @Activate
 *     public LateAnswers(@Reference Answers late, @Reference Database database, @Reference Directory directory,
 *             @Reference Notices notices) {
 *         super(late, database, directory, notices,
 *                 new About("flood.late/1", "flood.answer", "/quan-tri/ngap/qua-han", texts));
 *     …
 * }
 * }</pre>
 *
 * @param <L> what is known of something late
 */
@ConsumerType
public abstract class LateWatch<L> implements Job {

    private static final int NAMED = 10;

    private final LateTable<L> late;
    private final Database database;
    private final Directory directory;
    private final Notices notices;
    private final About about;

    protected LateWatch(LateTable<L> late, Database database, Directory directory, Notices notices, About about) {
        this.late = late;
        this.database = database;
        this.directory = directory;
        this.notices = notices;
        this.about = about;
    }

    /** One of them in a line. */
    protected abstract String line(L one);

    @Override
    public final void run() {
        List<Long> people = people();
        boolean none = late.count() == 0;
        database.write(handle -> {
            List<L> fresh = late.claim(handle);
            if (!fresh.isEmpty()) {
                tell(handle, people, fresh);
            } else if (none) {
                notices.settle(handle, people, about.subject(), about.texts().get("settled"));
            }
            return true;
        });
    }

    private void tell(Handle handle, List<Long> people, List<L> fresh) {
        String named = fresh.stream().limit(NAMED).map(this::line).collect(Collectors.joining("\n"));
        notices.send(
                handle,
                Notice.of(people, about.subject(), about.texts().get("title", fresh.size()))
                        .saying(about.texts().get("text") + "\n" + named)
                        .at(about.view()));
    }

    /** Those whose work it is; where it is nobody's in particular, whoever may. */
    private List<Long> people() {
        List<Known> holders = directory.holders(about.permission());
        return (holders.isEmpty() ? directory.able(about.permission()) : holders)
                .stream().map(Known::id).toList();
    }

    /**
     * What people are told.
     *
     * @param subject what it is about, for all such things together
     * @param permission whose work it is
     * @param view where they see all of them
     * @param texts {@code title}, which is told how many there are, {@code text} above the first of them, {@code settled}
     */
    public record About(String subject, String permission, String view, Texts texts) {}
}
