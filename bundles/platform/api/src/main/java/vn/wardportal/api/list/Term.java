package vn.wardportal.api.list;

/**
 * A value of a facet.
 *
 * @param value as addresses have it: {@code quyet-dinh}
 * @param title as people read it: {@code Quyết định}
 */
public record Term(String value, String title) {}
