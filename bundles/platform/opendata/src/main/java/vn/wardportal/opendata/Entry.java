package vn.wardportal.opendata;

import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;

/**
 * A dataset with its name.
 *
 * @param name its part of the address
 * @param title key of its title
 * @param purpose key of what it holds
 * @param messages the words of its module
 * @param dataset its rows
 */
public record Entry(String name, String title, String purpose, Messages messages, Dataset dataset) {

    public String title(Language language) {
        return messages.in(language).get(title);
    }

    public String purpose(Language language) {
        return messages.in(language).get(purpose);
    }

    public String meaning(Column column, Language language) {
        return messages.in(language).get(column.meaning());
    }

    /** Where its rows stand. */
    public String address() {
        return ApiPage.VERSION + "/" + name;
    }
}
