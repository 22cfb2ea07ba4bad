package vn.wardportal.api.open;

import java.util.Set;

/**
 * What a row may have.
 *
 * @param name its name in JSON and CSV, which stays: small letters, digits, low lines; none of {@code number}, {@code id},
 *     {@code self}, which each row has
 * @param type what its values are
 * @param meaning key of what it means, in the module's messages
 */
public record Column(String name, Type type, String meaning) {

    /** What each row has before its own columns: a column of that name would hide it from whoever reads on. */
    private static final Set<String> OF_EACH_ROW = Set.of("number", "id", "self");

    public Column {
        if (!name.matches("[a-z][a-z0-9_]*") || OF_EACH_ROW.contains(name)) {
            throw new IllegalArgumentException("A column cannot be called " + name);
        }
    }

    /** What the values of a column are. */
    public enum Type {
        /** A {@code String} of one line. */
        TEXT,
        /** A {@code String} of clean HTML; left out of CSV. */
        HTML,
        /** An {@code Integer} or {@code Long}. */
        NUMBER,
        /** A {@code Boolean}. */
        FLAG,
        /** A {@code LocalDate}. */
        DATE,
        /** An {@code Instant}. */
        TIME,
        /** A {@code String}: a path of this site, given with the site's name. */
        ADDRESS,
        /** A {@code List<String>}. */
        TEXTS
    }
}
