package vn.wardportal.web.frame;

import vn.wardportal.api.page.Icon;

/**
 * A thing residents come to do, as a card on the home page.
 *
 * @param icon repeats the title as a picture
 * @param title what is done, a verb first
 * @param hint what it needs or where it leads
 * @param address where it is done
 */
public record Task(Icon icon, String title, String hint, String address) {}
