package vn.wardportal.admin;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.function.Supplier;
import vn.wardportal.admin.door.Door;
import vn.wardportal.admin.door.FirstPasswordView;
import vn.wardportal.admin.door.SignInView;
import vn.wardportal.admin.entry.Counts;
import vn.wardportal.admin.entry.Entries;
import vn.wardportal.admin.shell.Place;
import vn.wardportal.admin.shell.Shell;
import vn.wardportal.admin.shell.Watch;

/** Makes the console's own views with what they need. */
record Views(Entries entries, Door door, Watch watch, Counts counts) {

    /** A fresh view of that class, or null for a class that is not the console's. */
    Component make(Class<?> type) {
        Map<Class<?>, Supplier<Component>> makers = Map.of(
                SignInView.class, () -> new SignInView(door),
                FirstPasswordView.class, () -> new FirstPasswordView(door),
                Shell.class, () -> new Shell(entries, door, watch, counts),
                Place.class, () -> new Place(entries, door));
        Supplier<Component> maker = makers.get(type);
        return maker == null ? null : maker.get();
    }
}
