package vn.wardportal.web.frame;

/**
 * A file of the theme as it is served.
 *
 * @param name its name without the path
 * @param type its media type
 * @param bytes its content; never changed
 */
public record ThemeFile(String name, String type, byte[] bytes) {}
