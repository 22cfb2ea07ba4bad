package vn.wardportal.web.frame;

import java.util.List;

/**
 * A column of links in the foot.
 *
 * @param title what they have in common
 * @param links the links, at least one
 * @param named whether they are names that the ward gave, in Vietnamese
 */
public record LinkGroup(String title, List<Link> links, boolean named) {

    /** Links whose titles are in the page's language. */
    public LinkGroup(String title, List<Link> links) {
        this(title, links, false);
    }

    public LinkGroup {
        links = List.copyOf(links);
    }
}
