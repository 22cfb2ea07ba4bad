package vn.wardportal.admin.entry;

import java.util.Locale;
import vn.wardportal.admin.words.Words;

/** A group of the menu, in the order shown. */
public enum Group {
    MINE,
    CONTENT,
    SERVICE,
    DIRECTION,
    REGULATION,
    SYSTEM;

    /** The group of that name; what nobody knows stands with the system's. */
    static Group of(String name) {
        for (Group group : values()) {
            if (group.name().equalsIgnoreCase(name)) {
                return group;
            }
        }
        return SYSTEM;
    }

    /** Its title in the menu. */
    public String title() {
        return Words.get("group." + name().toLowerCase(Locale.ROOT));
    }
}
