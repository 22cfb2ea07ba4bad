package vn.wardportal.web.pages;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.SitePages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.web.frame.Reading;

/** Finds pages by asking whoever answers at their address, as a reader would. */
public final class Standings implements SitePages {

    private static final Logger log = LoggerFactory.getLogger(Standings.class);
    private static final int LONGEST = 2_000;
    private static final int HOPS = 5;

    private final Router router;
    private final SiteFacts site;
    private final Texts texts;

    public Standings(Router router, SiteFacts site, Texts texts) {
        this.router = router;
        this.site = site;
        this.texts = texts;
    }

    @Override
    public Optional<Standing> find(String address) {
        return address.length() > LONGEST
                ? Optional.empty()
                : path(address.strip()).flatMap(path -> at(path, HOPS));
    }

    private Optional<Standing> at(String path, int hops) {
        try {
            String asked = Address.of(path.replaceFirst("[?#].*", "")).path();
            Target target = router.find(asked, "", Reading.STANDARD);
            return switch (target.place()) {
                case Place.Front front ->
                    Optional.of(new Standing("/", site.identity().name(), Optional.empty()));
                case Place.InSection in -> standing(in, asked, hops);
                case Place.Own own
                when own == Place.Own.SECTIONS ->
                    Optional.of(new Standing(asked, texts.get("site.sections"), Optional.empty()));
                case Place.Own own when own == Place.Own.NOTHING -> moved(asked, hops);
                default -> Optional.empty();
            };
        } catch (Address.Unreadable e) {
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            log.warn("What stands at an address cannot be told, since its module fails", e);
            return Optional.empty();
        }
    }

    private Optional<Standing> standing(Place.InSection in, String path, int hops) {
        Page page = in.section().page().open(in.visit());
        if (page.location().isPresent()) {
            return hops == 0 ? Optional.empty() : at(page.location().get(), hops - 1);
        }
        if (page.status() == 404) {
            return moved(path, hops);
        }
        return page.status() == 200
                ? Optional.of(new Standing(
                        path, page.title(), page.modified(), in.section().module(), page.subject()))
                : Optional.empty();
    }

    private Optional<Standing> moved(String path, int hops) {
        return hops == 0 ? Optional.empty() : site.redirect(path).flatMap(now -> at(now, hops - 1));
    }

    /** The path of an address of this site. */
    private Optional<String> path(String address) {
        if (address.startsWith("/") && !address.startsWith("//")) {
            return Optional.of(address);
        }
        try {
            URI uri = URI.create(address);
            String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean here = web && host.equals(site.identity().domain().toLowerCase(Locale.ROOT));
            return here ? Optional.of(uri.getRawPath().isEmpty() ? "/" : uri.getRawPath()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
