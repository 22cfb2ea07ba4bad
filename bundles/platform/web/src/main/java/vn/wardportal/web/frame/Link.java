package vn.wardportal.web.frame;

/**
 * A word that leads somewhere.
 *
 * @param title what is read
 * @param address a path of this site, or a whole address of another one
 */
public record Link(String title, String address) {}
