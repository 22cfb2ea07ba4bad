package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.upload.Upload;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Whether a file is on its way from the person's machine: what is kept meanwhile would be kept without it. */
final class Underway implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NONE = "!element.files.some(file => file.uploading)";
    private static final List<String> ENDS = List.of("upload-success", "upload-error", "upload-abort");

    private boolean going;

    private Underway() {}

    /** Looks after the files that this field takes. */
    static void follow(Upload field) {
        Underway underway = new Underway();
        ComponentUtil.setData(field, Underway.class, underway);
        field.getElement().addEventListener("upload-start", event -> underway.going = true);
        ENDS.forEach(end -> field.getElement()
                .addEventListener(end, event -> underway.going = false)
                .setFilter(NONE));
    }

    /** Whether one comes to any field within that. */
    static boolean within(Component place) {
        return all(place).anyMatch(underway -> underway.going);
    }

    /** Fields are about to go out of sight, and nothing more is heard of them: nobody waits for what comes there. */
    static void forget(Component place) {
        all(place).forEach(underway -> underway.going = false);
    }

    private static Stream<Underway> all(Component place) {
        return Stream.concat(
                Stream.ofNullable(ComponentUtil.getData(place, Underway.class)),
                place.getChildren().flatMap(Underway::all));
    }
}
