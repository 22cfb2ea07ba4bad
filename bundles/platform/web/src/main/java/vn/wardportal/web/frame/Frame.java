package vn.wardportal.web.frame;

import vn.wardportal.api.text.Texts;

/**
 * A page as it goes out.
 *
 * @param shell what stands around every page
 * @param sheet the page itself
 * @param reading how this visitor likes to read
 */
public record Frame(Shell shell, Sheet sheet, Reading reading) {

    /** The platform's words. */
    public Texts texts() {
        return shell.texts();
    }

    /** What the window and the search engine show. */
    public String documentTitle() {
        String name = shell.identity().name();
        return sheet.front() || sheet.title().isBlank()
                ? shell.identity().label() + " – " + name
                : sheet.title() + " – " + name;
    }

    /** Classes of the html element. */
    public String classes() {
        return (reading.classes() + (sheet.front() ? " home" : "")).strip();
    }

    /** Whether the page belongs to that section of the menu. */
    public boolean within(Link section) {
        String path = sheet.path();
        return path.equals(section.address()) || path.startsWith(section.address() + "/");
    }

    /** The address the page is known by, for search engines. */
    public String canonical() {
        return absolute(sheet.address());
    }

    /** An address as seen from outside the site. */
    public String absolute(String address) {
        return address.startsWith("/") ? "https://" + shell.identity().domain() + address : address;
    }

    /** The name with its numbers bound to their words, so that no line begins with a bare number. */
    public String boundName() {
        return Bound.numbers(shell.identity().name());
    }
}
