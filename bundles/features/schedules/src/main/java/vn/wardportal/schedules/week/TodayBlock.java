package vn.wardportal.schedules.week;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.HomeBlock;
import vn.wardportal.api.page.HomeBlock.OnHome;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Messages;
import vn.wardportal.schedules.templates.StaticTemplates;

/** What the leaders do today, on the home page; it says so if that is nothing. */
@Component
@OnHome(order = 10, width = HomeBlock.Width.SIDE, bilingual = true)
public class TodayBlock implements HomeBlock {

    private static final int SHOWN = 6;

    private final Weeks weeks;
    private final Clock clock;
    private final Messages messages = Messages.of(TodayBlock.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public TodayBlock(@Reference Weeks weeks, @Reference Clock clock) {
        this.weeks = weeks;
        this.clock = clock;
    }

    @Override
    public Optional<Content> content(Visit visit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        Sources.staleAt(today.plusDays(1).atStartOfDay(Dates.ZONE).toInstant());
        if (weeks.published(0, 1).isEmpty()) {
            return Optional.empty();
        }
        List<Item> items = weeks.between(today, today);
        return Optional.of(templates.today(
                messages.in(visit.language()),
                visit.language(),
                items.stream().limit(SHOWN).toList(),
                Math.max(0, items.size() - SHOWN)));
    }
}
