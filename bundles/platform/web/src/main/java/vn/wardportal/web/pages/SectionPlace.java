package vn.wardportal.web.pages;

import vn.wardportal.api.text.Language;

/**
 * Where a section stands, whether its module runs or not. It holds words only.
 *
 * @param path its address
 * @param title what it is called
 * @param english what it is called in English
 * @param order place in the menu; below zero it is not in it
 * @param module whose it is
 */
public record SectionPlace(String path, String title, String english, int order, String module) {

    /** A section that is called the same in every language. */
    public SectionPlace(String path, String title, int order, String module) {
        this(path, title, title, order, module);
    }

    /** What it is called in that language. */
    String title(Language language) {
        return language == Language.EN ? english : title;
    }

    /** Whether the path is the section's or below it. */
    boolean covers(String address) {
        return address.startsWith(path) && (address.length() == path.length() || address.charAt(path.length()) == '/');
    }

    /** Whether it wants to be in the menu. */
    boolean inMenu() {
        return order >= 0;
    }
}
