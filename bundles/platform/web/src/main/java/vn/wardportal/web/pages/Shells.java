package vn.wardportal.web.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.web.frame.Frame;
import vn.wardportal.web.frame.Link;
import vn.wardportal.web.frame.LinkGroup;
import vn.wardportal.web.frame.Shell;
import vn.wardportal.web.frame.Theme;

/** Makes what stands around every page. Needs no database, so that it can stand around an error as well. */
public final class Shells {

    private static final int MENU = 8;
    private static final String SEARCH = "/tim-kiem";
    private static final String OPEN_DATA = "/du-lieu-mo";

    private final Contributions contributions;
    private final SiteFacts site;
    private final Theme theme;
    private final Texts texts;

    public Shells(Contributions contributions, SiteFacts site, Theme theme, Texts texts) {
        this.contributions = contributions;
        this.site = site;
        this.theme = theme;
        this.texts = texts;
    }

    /** The shell as of now. */
    Shell shell(Optional<Instant> updated) {
        Present shown = contributions.shown();
        return new Shell(
                Language.VI,
                texts,
                site.identity(),
                theme,
                menu(shown),
                foot(shown),
                Optional.empty(),
                shown.exists(SEARCH),
                shown.exists(Frame.REPORTS),
                updated);
    }

    private List<Link> menu(Present shown) {
        List<Link> links = links(shown);
        if (links.size() <= MENU) {
            return links;
        }
        List<Link> first = new ArrayList<>(links.subList(0, MENU - 1));
        first.add(allSections());
        return first;
    }

    /** Every section that wants to be found. */
    List<Link> links(Present shown) {
        return shown.menu().stream()
                .map(place -> new Link(place.title(), place.path()))
                .toList();
    }

    private List<LinkGroup> foot(Present shown) {
        Stream<Link> sections = links(shown).stream().limit(MENU);
        Stream<Link> own = Stream.concat(
                Stream.of(allSections(), new Link(texts.get("site.feed"), Router.FEED)),
                shown.exists(OPEN_DATA) ? Stream.of(new Link(texts.get("site.data"), OPEN_DATA)) : Stream.empty());
        List<Link> about = Stream.concat(sections, own).toList();
        List<Link> links = site.identity().links().stream()
                .map(link -> new Link(link.title(), link.address()))
                .toList();
        return Stream.of(new LinkGroup(texts.get("foot.about"), about), new LinkGroup(texts.get("foot.links"), links))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    private Link allSections() {
        return new Link(texts.get("site.sections"), Router.SECTIONS);
    }

    Texts texts() {
        return texts;
    }
}
