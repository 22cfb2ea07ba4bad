package vn.wardportal.api.table;

/** A row that is not taken, and why. */
public final class Faulty extends Exception {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String key;
    private final transient Object[] about;

    /**
     * @param column the column's lasting name; empty for the row as a whole
     * @param key of the words that say why, in Vietnamese, among those that the {@link Comparison} was given
     * @param about what the words name
     */
    public Faulty(String column, String key, Object... about) {
        super(key, null, false, false);
        this.column = column;
        this.key = key;
        this.about = about.clone();
    }

    /** The column's lasting name; empty for the row as a whole. */
    public String column() {
        return column;
    }

    String key() {
        return key;
    }

    Object[] about() {
        return about.clone();
    }
}
