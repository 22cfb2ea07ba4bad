package vn.wardportal.regulation.coverage;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** How an item of Điều 6 stands. */
enum State {
    /** It is there, and as fresh as it has to be. */
    OK(Group.MET, VaadinIcon.CHECK_CIRCLE, "success"),
    /** It will be late soon. */
    SOON(Group.MET, VaadinIcon.CLOCK, "warning"),
    /** It should have been updated. */
    LATE(Group.LATE, VaadinIcon.WARNING, "error"),
    /** Somebody should have looked at some of it by now, and did not. */
    UNCHECKED(Group.LATE, VaadinIcon.WARNING, "error"),
    /** A module serves it, and there is nothing to read. */
    EMPTY(Group.MISSING, VaadinIcon.WARNING, "error"),
    /** The module that serves it does not run. */
    STOPPED(Group.MISSING, VaadinIcon.STOP, "error"),
    /** The module that serves it runs and does not say how fresh it is. */
    SILENT(Group.MISSING, VaadinIcon.QUESTION_CIRCLE, "warning"),
    /** No installed module serves it. */
    NO_MODULE(Group.MISSING, VaadinIcon.CLOSE_CIRCLE, "error"),
    /** Nobody answers for it. */
    NO_OWNER(Group.MISSING, VaadinIcon.USER, "warning");

    /** How the board's head counts it. */
    enum Group {
        MET,
        LATE,
        MISSING
    }

    final Group group;
    final VaadinIcon icon;
    final String theme;

    State(Group group, VaadinIcon icon, String theme) {
        this.group = group;
        this.icon = icon;
        this.theme = theme;
    }

    /** Key of its words. */
    String key() {
        return "state." + name().toLowerCase(Locale.ROOT);
    }
}
