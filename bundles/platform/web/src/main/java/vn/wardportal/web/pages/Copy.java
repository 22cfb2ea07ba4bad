package vn.wardportal.web.pages;

import java.time.Instant;

/**
 * A page as it last was, for the time when its module is away.
 *
 * @param title the document's title
 * @param html what stood inside {@code main}, with its {@code h1}
 * @param at when it was made
 */
public record Copy(String title, String html, Instant at) {}
