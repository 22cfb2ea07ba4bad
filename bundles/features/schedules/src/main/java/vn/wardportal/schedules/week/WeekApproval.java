package vn.wardportal.schedules.week;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentApproval;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.search.Findable.Passage;
import vn.wardportal.api.search.Findable.Stamp;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.schedules.week.Row.Matter;

/** Lets schedules of weeks go the way of approval; what was published before goes as a change notice. */
@Component(service = Approval.class)
public class WeekApproval extends ContentApproval<Week, Plan> {

    /** Where weeks are written, below the console's address. */
    public static final String CONSOLE = "lich-cong-tac";

    private final Texts texts = Messages.of(WeekApproval.class).in(Language.VI);
    private final WeekKind kind;

    @Activate
    public WeekApproval(@Reference Desk desk, @Reference Publishing publishing, @Reference WeekKind kind) {
        super(desk, publishing);
        this.kind = kind;
    }

    @Override
    protected Paper paper(Week week, Plan written) {
        String title = kind.title(written);
        return new Paper(
                week.issued().isPresent() ? texts.get("schedules.week.changeNotice", title) : title,
                texts.get("schedules.week.category"),
                CONSOLE + "/" + week.id());
    }

    /** Weeks are filed under nothing: they are one category. */
    @Override
    public List<Category> categories() {
        return List.of(new Category("", texts.get("schedules.week.category")));
    }

    /** Residents find the public lines alone, while checks see the internal ones as well. */
    @Override
    protected Findable findable(Week week, String address) {
        Stamp stamp = new Stamp(kind.subject(week.id()), week.version());
        return Findable.of(stamp, address, kind.title(week.plan()))
                .saying(week.plan().forResidents().stream()
                        .map(entry -> Passage.plain(words(entry.matter())))
                        .toList())
                .in(facets(week))
                .dated(week.publicSince());
    }

    private static String words(Matter matter) {
        return String.join(". ", matter.content(), matter.chair(), matter.participants(), matter.place());
    }
}
