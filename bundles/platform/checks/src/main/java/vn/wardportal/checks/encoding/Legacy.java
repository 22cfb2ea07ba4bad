package vn.wardportal.checks.encoding;

import java.util.Map;

/** The ways Vietnamese was written before Unicode, and the way Unicode looks when it was read as something else. */
public enum Legacy {
    TCVN3("TCVN3 (ABC)"),
    VNI("VNI"),
    VPS("VPS"),
    VISCII("VISCII"),
    WINDOWS_1258("Windows-1258"),
    TCVN5712("TCVN 5712"),
    VIQR("VIQR"),
    /** UTF-8 that was read as windows-1252. */
    MISREAD("UTF-8");

    private static final Map<Legacy, Table> TABLES = Table.read();

    private final String label;

    Legacy(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The text in Unicode, as far as it is in this table. */
    public String convert(String text) {
        return change(text).text();
    }

    Change change(String text) {
        return switch (this) {
            case VIQR -> Viqr.change(text);
            case MISREAD -> Misread.change(text);
            default -> Capitals.mended(table().change(text));
        };
    }

    Table table() {
        return TABLES.get(this);
    }
}
