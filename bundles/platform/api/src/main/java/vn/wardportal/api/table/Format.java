package vn.wardportal.api.table;

import java.util.Locale;

/** The files in which tables come and go. */
public enum Format {
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Only read. */
    JSON("application/json");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** What names of such files end with, with the dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
