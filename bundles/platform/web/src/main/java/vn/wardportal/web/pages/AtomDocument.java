package vn.wardportal.web.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.wardportal.api.page.Publications.Publication;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Language;

/**
 * An Atom feed (RFC 4287).
 *
 * @param language what it is written in
 * @param title what the feed is called
 * @param path where it stands
 * @param front the page it belongs to
 * @param identity who publishes
 * @param entries what was published, newest first
 */
record AtomDocument(
        Language language, String title, String path, String front, SiteIdentity identity, List<Publication> entries) {

    static final String TYPE = "application/atom+xml; charset=utf-8";

    String text() {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%7$s">
                <id>%1$s</id>
                <title>%2$s</title>
                <updated>%3$s</updated>
                <link rel="self" type="application/atom+xml" href="%1$s"/>
                <link rel="alternate" type="text/html" href="%4$s"/>
                <author><name>%5$s</name></author>
                %6$s</feed>
                """.formatted(
                        address(path),
                        Xml.text(title),
                        Xml.time(updated()),
                        address(front),
                        Xml.text(identity.name()),
                        entries.stream().map(this::entry).collect(Collectors.joining()),
                        language.code());
    }

    /** When anything in the feed last changed; an empty feed has not changed since the epoch. */
    Instant updated() {
        return entries.stream()
                .map(Publication::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private String entry(Publication entry) {
        return """
                <entry>
                <id>%1$s</id>
                <title>%2$s</title>
                <published>%3$s</published>
                <updated>%4$s</updated>
                <link rel="alternate" type="text/html" href="%1$s"/>
                %5$s<summary>%6$s</summary>
                </entry>
                """.formatted(
                        address(entry.path()),
                        Xml.text(entry.title()),
                        Xml.time(entry.published()),
                        Xml.time(entry.updated()),
                        entry.category()
                                .map(category -> "<category term=\"" + Xml.text(category) + "\"/>\n")
                                .orElse(""),
                        Xml.text(entry.summary()));
    }

    private String address(String at) {
        return Xml.text("https://" + identity.domain() + Address.header(at));
    }
}
