package vn.wardportal.api.admin;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Where an {@link AdminPage} stands in the console. */
@ComponentPropertyType
public @interface AdminMenu {

    String PREFIX_ = "admin.";

    /** The view's address below {@code /quan-tri/}. */
    String path();

    /** Key of the title in the module's messages. */
    String title();

    /** What a person must hold to see and open the view; empty for everybody who is signed in. */
    String permission();

    /** The group: {@code mine}, {@code content}, {@code service}, {@code direction}, {@code regulation} or {@code system}. */
    String group();

    /** Place within the group, small numbers first. */
    int order();
}
