package vn.wardportal.web.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.page.Publications;
import vn.wardportal.api.page.Publications.Publication;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.answer.Keep;

/** The site map for search engines: a list of parts, one with the sections and some with what each module published. */
final class SiteMaps {

    private static final String TYPE = "application/xml; charset=utf-8";
    private static final String SECTIONS = "muc";
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
                parts.stream().map(part -> entry("sitemap", Router.SITE_MAP_PARTS + part + ".xml", Optional.empty())));
    }

    private Stream<String> sections() {
        Present shown = contributions.shown();
        Stream<String> menu = shown.menu().stream().map(SectionPlace::path).filter(shown::listed);
        return Stream.concat(Stream.of("/", Router.SECTIONS), menu).map(path -> entry("url", path, Optional.empty()));
    }

    private Optional<Answer> published(String module, int number) {
        return contributions
                .shown()
                .feed(module)
                .map(feed -> part(feed.publications(), number, PART))
                .filter(entries -> !entries.isEmpty())
                .map(entries -> document(
                        "urlset",
                        entries.stream().map(entry -> entry("url", entry.path(), Optional.of(entry.updated())))));
    }

    private static List<Publication> part(Publications publications, int number, int size) {
        return publications.newest((number - 1) * PART, size);
    }

    private String entry(String element, String path, Optional<Instant> changed) {
        String address = "https://" + site.identity().domain() + Address.header(path);
        String lastmod =
                changed.map(time -> "<lastmod>" + Xml.time(time) + "</lastmod>").orElse("");
        return "<%1$s><loc>%2$s</loc>%3$s</%1$s>\n".formatted(element, Xml.text(address), lastmod);
    }

    private static Answer document(String root, Stream<String> entries) {
        String text = """
                <?xml version="1.0" encoding="utf-8"?>
                <%1$s xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                %2$s</%1$s>
                """.formatted(root, entries.collect(Collectors.joining()));
        return Answer.of(200, TYPE, text).kept(Keep.SHARED);
    }
}
