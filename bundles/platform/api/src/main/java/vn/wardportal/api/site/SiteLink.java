package vn.wardportal.api.site;

/**
 * A link at the foot of every page: to a page of this site, or to an agency that this one belongs to or works with.
 *
 * @param title what is read
 * @param address a path of this site, such as {@code /gioi-thieu/tro-nang}, or a whole {@code https://} address
 */
public record SiteLink(String title, String address) {}
