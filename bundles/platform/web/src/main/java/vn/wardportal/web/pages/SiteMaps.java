package vn.wardportal.web.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.page.Publications;
import vn.wardportal.api.page.Publications.Publication;
import vn.wardportal.api.text.Language;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.answer.Keep;
import vn.wardportal.web.frame.Twins;

/**
 * The site map for search engines: a list of parts, one with the sections and some with what each module published. What
 * says the same in both languages stands there twice, each with the addresses of both: a section that answers in both, and
 * a publication whose content was translated. When a page last changed is told where its module says so.
 */
final class SiteMaps {

    private static final String TYPE = "application/xml; charset=utf-8";
    private static final String SECTIONS = "muc";
    private static final Set<String> OWN = Set.of("/", Router.SECTIONS);
    private static final int PART = 1_000;
    private static final int MOST_PARTS = 50;
    private static final Pattern PART_NAME = Pattern.compile("(.+)-([1-9]\\d?)");

    private final Contributions contributions;
    private final SiteFacts site;

    SiteMaps(Contributions contributions, SiteFacts site) {
        this.contributions = contributions;
        this.site = site;
    }

    /** The list of parts, or one of them; nothing if there is no such part. */
    Optional<Answer> answer(String part) {
        if (part.isEmpty()) {
            return Optional.of(index());
        }
        if (part.equals(SECTIONS)) {
            return Optional.of(document("urlset", sections()));
        }
        Matcher name = PART_NAME.matcher(part);
        return name.matches() ? published(name.group(1), Integer.parseInt(name.group(2))) : Optional.empty();
    }

    private Answer index() {
        List<String> parts = new ArrayList<>();
        parts.add(SECTIONS);
        for (Feed feed : contributions.shown().feeds()) {
            for (int number = 1;
                    number <= MOST_PARTS
                            && !part(feed.publications(), number, 1).isEmpty();
                    number++) {
                parts.add(feed.module() + "-" + number);
            }
        }
        return document(
                "sitemapindex",
                parts.stream()
                        .map(part -> "<sitemap><loc>" + address(Router.SITE_MAP_PARTS + part + ".xml")
                                + "</loc></sitemap>\n"));
    }

    private Stream<String> sections() {
        Present shown = contributions.shown();
        return Stream.concat(Stream.of("/", Router.SECTIONS), listed(shown))
                .flatMap(path -> entries(path, OWN.contains(path) || shown.bilingual(path), Optional.empty()));
    }

    private static Stream<String> listed(Present shown) {
        return shown.menu().stream().map(SectionPlace::path).filter(shown::listed);
    }

    /** What is a section as well stands among those. */
    private Optional<Answer> published(String module, int number) {
        Present shown = contributions.shown();
        Set<String> sections = listed(shown).collect(Collectors.toSet());
        return shown.feed(module)
                .map(feed -> part(feed.publications(), number, PART))
                .filter(entries -> !entries.isEmpty())
                .map(entries -> document(
                        "urlset",
                        entries.stream()
                                .filter(entry -> !sections.contains(entry.path()))
                                .flatMap(this::entries)));
    }

    private Stream<String> entries(Publication entry) {
        boolean both = entry.english().isPresent() && contributions.shown().bilingual(entry.path());
        return entries(entry.path(), both, Optional.of(entry.updated()));
    }

    private static List<Publication> part(Publications publications, int number, int size) {
        return publications.newest((number - 1) * PART, size);
    }

    /** The entry of the page and, if both languages say the same, that of its English twin. */
    private Stream<String> entries(String path, boolean both, Optional<Instant> changed) {
        String english = Twins.in(Language.EN, path);
        String twins = both ? alternate("vi", path) + alternate("en", english) + alternate("x-default", path) : "";
        return Stream.of(path, english).limit(both ? 2 : 1).map(one -> entry(one, changed, twins));
    }

    private String entry(String path, Optional<Instant> changed, String twins) {
        String lastmod =
                changed.map(time -> "<lastmod>" + Xml.time(time) + "</lastmod>").orElse("");
        return "<url><loc>" + address(path) + "</loc>" + lastmod + twins + "</url>\n";
    }

    private String alternate(String language, String path) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>".formatted(language, address(path));
    }

    private String address(String path) {
        return Xml.text("https://" + site.identity().domain() + Address.header(path));
    }

    private static Answer document(String root, Stream<String> entries) {
        String text = """
                <?xml version="1.0" encoding="utf-8"?>
                <%1$s xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                %2$s</%1$s>
                """.formatted(root, entries.collect(Collectors.joining()));
        return Answer.of(200, TYPE, text).kept(Keep.SHARED);
    }
}
