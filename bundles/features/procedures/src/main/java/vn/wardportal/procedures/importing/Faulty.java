package vn.wardportal.procedures.importing;

/** A row that is no procedure. */
final class Faulty extends Exception {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String key;
    private final transient Object[] about;

    /**
     * @param column the column's lasting name; empty for the row as a whole
     * @param key below {@code procedures.import.}
     */
    Faulty(String column, String key, Object... about) {
        super(key, null, false, false);
        this.column = column;
        this.key = key;
        this.about = about;
    }

    String column() {
        return column;
    }

    String key() {
        return key;
    }

    Object[] about() {
        return about.clone();
    }
}
