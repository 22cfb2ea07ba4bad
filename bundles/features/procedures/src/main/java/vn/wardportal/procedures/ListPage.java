package vn.wardportal.procedures;

import java.util.List;

/**
 * A page of the catalogue.
 *
 * @param selection what part of it
 * @param number the page's number, from 1
 * @param total how many procedures the part has
 * @param fields all fields that have procedures
 * @param items those of the page
 */
public record ListPage(Selection selection, int number, int total, List<Field> fields, List<Entry> items) {

    static final int PER_PAGE = 20;

    public int pages() {
        return Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
    }

    /** Whether there is such a page. */
    public boolean exists() {
        return number >= 1
                && number <= pages()
                && (selection.field().isEmpty()
                        || fields.stream().anyMatch(field -> field.slug().equals(selection.field())));
    }

    /**
     * A field that has procedures.
     *
     * @param slug its name in addresses
     * @param name what it is called
     * @param procedures how many hold now, or will
     */
    public record Field(String slug, String name, int procedures) {}
}
