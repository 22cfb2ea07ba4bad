package vn.wardportal.news;

import java.time.Instant;
import java.util.Optional;
import vn.wardportal.api.files.StoredFile;

/**
 * A published article as it stands in lists.
 *
 * @param slug its part of the address
 * @param category slug of its category
 * @param title its title
 * @param summary one or two sentences
 * @param picture its cover
 * @param published when residents could first read it
 * @param updated when its words were last changed
 */
public record Headline(
        String slug,
        String category,
        String title,
        String summary,
        Optional<StoredFile> picture,
        Instant published,
        Instant updated) {

    /** Its address on the site. */
    public String path() {
        return NewsPage.PATH + "/" + slug;
    }
}
