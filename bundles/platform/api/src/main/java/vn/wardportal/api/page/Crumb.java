package vn.wardportal.api.page;

/**
 * One step of the trail above a page.
 *
 * @param title what it is called
 * @param path where it leads
 */
public record Crumb(String title, String path) {}
