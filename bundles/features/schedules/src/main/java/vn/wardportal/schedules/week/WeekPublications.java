package vn.wardportal.schedules.week;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Publications;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** The published weeks, for the feed and the site map: which there are, and nothing of what they say. */
@Component
public class WeekPublications implements Publications {

    private final Weeks weeks;
    private final Texts texts = Messages.of(WeekPublications.class).in(Language.VI);

    @Activate
    public WeekPublications(@Reference Weeks weeks) {
        this.weeks = weeks;
    }

    @Override
    public List<Publication> newest(int offset, int limit) {
        return weeks.published(offset, limit).stream().map(this::publication).toList();
    }

    private Publication publication(Week week) {
        IsoWeek which = week.plan().week();
        String heading = texts.get("schedules.week.heading", which.number());
        return new Publication(
                week.address(),
                heading + texts.get("schedules.week.ofYear", which.year()),
                texts.get("schedules.week.summary", Dates.day(which.monday()), Dates.day(which.sunday())),
                Optional.empty(),
                week.issued().orElse(week.updated()),
                week.updated());
    }
}
