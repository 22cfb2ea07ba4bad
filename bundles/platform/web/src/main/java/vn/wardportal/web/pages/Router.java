package vn.wardportal.web.pages;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;
import vn.wardportal.web.frame.Reading;
import vn.wardportal.web.frame.Twins;

/** Finds what stands at an address. */
public final class Router {

    /** Where the list of all sections stands. */
    static final String SECTIONS = "/chuyen-muc";

    /** The parameter that asks for the last copy. */
    static final String COPY = "ban-luu";

    static final String FEED = "/atom.xml";
    static final String SITE_MAP = "/sitemap.xml";
    static final String SITE_MAP_PARTS = "/sitemap/";

    private static final Map<String, Place> OWN = Map.of(
            SECTIONS,
            Place.Own.SECTIONS,
            "/robots.txt",
            Place.Own.ROBOTS,
            "/.well-known/security.txt",
            Place.Own.SECURITY);

    private final Contributions contributions;

    public Router(Contributions contributions) {
        this.contributions = contributions;
    }

    /** What stands at the path, asked for with that query. */
    public Target find(String path, String query, Reading reading) throws Address.Unreadable {
        Medium medium = Medium.of(path, query);
        if (medium == Medium.SCREEN) {
            return onScreen(path, query, reading);
        }
        Target page = onScreen(medium.page(path), query, reading);
        if (page.place() instanceof Place.InSection) {
            return page.on(medium);
        }
        return medium == Medium.PDF ? onScreen(path, query, reading) : page;
    }

    private Target onScreen(String path, String query, Reading reading) throws Address.Unreadable {
        if (Twins.language(path) == Language.VI) {
            return vietnamese(path, query, reading);
        }
        String twin = Twins.vietnamese(path);
        boolean twice = Twins.language(twin) == Language.EN;
        return twice ? new Target(Place.Own.NOTHING, path, reading) : english(vietnamese(twin, query, reading));
    }

    /** The twin of a page; what is a file for machines has none. */
    private static Target english(Target target) {
        Place place =
                switch (target.place()) {
                    case Place.Front front -> front;
                    case Place.InSection in -> in.in(Language.EN);
                    case Place.Paused paused -> paused;
                    case Place.LastCopy last -> last;
                    case Place.Own own when own == Place.Own.SECTIONS -> own;
                    case Place.AtomFeed feed when feed.bilingual() -> feed;
                    default -> Place.Own.NOTHING;
                };
        return new Target(place, Twins.in(Language.EN, target.address()), target.reading());
    }

    private Target vietnamese(String path, String query, Reading reading) throws Address.Unreadable {
        if (path.equals(Prints.SHARE)) {
            String page = Query.declared(query, Set.of(Prints.PAGE)).getOrDefault(Prints.PAGE, "");
            return new Target(new Place.Share(page), Prints.sharing(page), reading);
        }
        Optional<Place> own = own(path);
        if (own.isPresent()) {
            return new Target(own.get(), path, reading);
        }
        Present now = contributions.now();
        Optional<SectionPlace> away = now.away(path).or(() -> beingSwapped(now, path));
        if (away.isPresent()) {
            return paused(away.get(), path, query, reading);
        }
        Optional<Section> section = now.section(path);
        if (section.isEmpty()) {
            return new Target(Place.Own.NOTHING, path, reading);
        }
        return inSection(section.get(), path, query, reading);
    }

    private Optional<Place> own(String path) {
        Present shown = contributions.shown();
        if (path.equals("/")) {
            return Optional.of(new Place.Front(shown.homeModules()));
        }
        if (path.equals(FEED)) {
            return Optional.of(new Place.AtomFeed(Optional.empty(), Optional.empty(), true, shown.feedModules()));
        }
        if (path.equals(SITE_MAP)) {
            return Optional.of(new Place.SiteMap("", shown.feedModules()));
        }
        if (path.startsWith(SITE_MAP_PARTS) && path.endsWith(".xml")) {
            String part = path.substring(SITE_MAP_PARTS.length(), path.length() - ".xml".length());
            return Optional.of(new Place.SiteMap(part, shown.feedModules()));
        }
        return Optional.ofNullable(OWN.get(path));
    }

    /** The place of a section that pages still show while its module is held: who asks for it waits at the door. */
    private Optional<SectionPlace> beingSwapped(Present now, String path) {
        Optional<SectionPlace> here = now.section(path).map(Section::place);
        return contributions
                .shown()
                .section(path)
                .map(Section::place)
                .filter(place -> here.isEmpty()
                        || here.get().path().length() < place.path().length());
    }

    private static Target paused(SectionPlace place, String path, String query, Reading reading)
            throws Address.Unreadable {
        boolean copy =
                path.equals(place.path()) && Query.declared(query, Set.of(COPY)).containsKey(COPY);
        return copy
                ? new Target(new Place.LastCopy(place), path + "?" + COPY + "=1", reading)
                : new Target(new Place.Paused(place), path, reading);
    }

    private Target inSection(Section section, String path, String query, Reading reading) throws Address.Unreadable {
        Optional<Feed> feed = contributions.now().feed(section.module());
        if (feed.isPresent() && path.equals(section.path() + FEED)) {
            return feed(section, feed.get(), path, query, reading);
        }
        Map<String, String> parameters = Query.declared(query, section.parameters());
        String below = path.substring(Math.min(path.length(), section.path().length() + 1));
        Visit visit = new Visit(below, Language.VI, parameters);
        String address = parameters.isEmpty() ? path : path + "?" + Query.text(parameters);
        return new Target(new Place.InSection(section, visit), address, reading);
    }

    /** The feed of the section, or of one of its categories, which is in Vietnamese alone. */
    private static Target feed(Section section, Feed feed, String path, String query, Reading reading)
            throws Address.Unreadable {
        Set<String> names = feed.publications().parameter().map(Set::of).orElse(Set.of());
        Map<String, String> chosen = Query.declared(query, names);
        Optional<String> category =
                chosen.values().stream().filter(value -> !value.isBlank()).findFirst();
        Place place = new Place.AtomFeed(
                Optional.of(section.place()),
                category,
                section.bilingual() && category.isEmpty(),
                Set.of(section.module()));
        return new Target(place, category.isEmpty() ? path : path + "?" + Query.text(chosen), reading);
    }

    /**
     * Whether the same thing still stands where it was found. A page that is being made and asks this is made anew
     * when the modules change from here on; what changed before was seen here.
     */
    public boolean stillThere(Target target) {
        contributions.shown();
        try {
            return find(target.path(), target.query(), target.reading()).place().equals(target.place());
        } catch (Address.Unreadable e) {
            return false;
        }
    }
}
