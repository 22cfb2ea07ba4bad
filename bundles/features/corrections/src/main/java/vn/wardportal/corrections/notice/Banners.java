package vn.wardportal.corrections.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.PageNotes;
import vn.wardportal.api.page.Source;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.corrections.Correction;
import vn.wardportal.corrections.Corrections;

/**
 * The corrections above the pages they are about, for as long as the rule says. Kept in memory, since every page of the
 * site asks; pages are made anew when a correction comes or goes, and not with every report.
 */
@Component(service = {PageNotes.class, Banners.class})
public class Banners implements PageNotes {

    private static final String DAYS = "corrections.banner";

    private final Corrections corrections;
    private final Rules rules;
    private final Clock clock;
    private final Wording wording = new Wording();
    private final Source source = new Source("corrections:banners");
    private volatile Map<String, List<Banner>> banners;

    @Activate
    public Banners(@Reference Corrections corrections, @Reference Rules rules, @Reference Clock clock) {
        this.corrections = corrections;
        this.rules = rules;
        this.clock = clock;
        banners = load();
    }

    /** Called once a change of the corrections is complete; returns when no page shows what stood there before. */
    // one after the other, so that the last to be kept is what was read last, and is told before anybody returns
    public synchronized void changed() {
        Map<String, List<Banner>> now = load();
        if (!now.equals(banners)) {
            banners = now;
            source.changed();
        }
    }

    @Override
    public List<Note> notes(String path) {
        source.read();
        Instant now = clock.instant();
        List<Banner> standing = banners.getOrDefault(path, List.of()).stream()
                .filter(banner -> now.isBefore(banner.until()))
                .toList();
        standing.stream().map(Banner::until).min(Comparator.naturalOrder()).ifPresent(Sources::staleAt);
        return standing.stream().map(Banner::note).toList();
    }

    private Map<String, List<Banner>> load() {
        Instant now = clock.instant();
        int days = rules.find(DAYS, LocalDate.ofInstant(now, Dates.ZONE))
                .map(rule -> rule.number())
                .orElse(0);
        return corrections.standing(now.minus(days, ChronoUnit.DAYS)).stream()
                .collect(Collectors.groupingBy(
                        correction -> correction.place().path(),
                        Collectors.mapping(correction -> banner(correction, days), Collectors.toUnmodifiableList())));
    }

    private Banner banner(Correction correction, int days) {
        return new Banner(wording.note(correction), correction.published().plus(days, ChronoUnit.DAYS));
    }

    private record Banner(Note note, Instant until) {}
}
