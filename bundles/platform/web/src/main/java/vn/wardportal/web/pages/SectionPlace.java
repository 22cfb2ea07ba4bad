package vn.wardportal.web.pages;

/**
 * Where a section stands, whether its module runs or not. It holds words only.
 *
 * @param path its address
 * @param title what it is called
 * @param order place in the menu; below zero it is not in it
 * @param module whose it is
 */
public record SectionPlace(String path, String title, int order, String module) {

    /** Whether the path is the section's or below it. */
    boolean covers(String address) {
        return address.startsWith(path) && (address.length() == path.length() || address.charAt(path.length()) == '/');
    }

    /** Whether it wants to be in the menu. */
    boolean inMenu() {
        return order >= 0;
    }
}
