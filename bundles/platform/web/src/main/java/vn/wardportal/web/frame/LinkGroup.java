package vn.wardportal.web.frame;

import java.util.List;

/**
 * A column of links in the foot.
 *
 * @param title what they have in common
 * @param links the links, at least one
 */
public record LinkGroup(String title, List<Link> links) {

    public LinkGroup {
        links = List.copyOf(links);
    }
}
