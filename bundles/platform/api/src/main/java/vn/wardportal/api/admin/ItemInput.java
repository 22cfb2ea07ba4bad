package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where a declared field is typed in.
 *
 * @param component the field on the screen
 * @param value the same, as what has a value
 * @param reading what it says now, as versions keep it
 * @param showing makes it say what versions kept
 */
record ItemInput(Component component, HasValue<?, ?> value, Supplier<String> reading, Consumer<String> showing) {

    /** What it says now, as versions keep it. */
    String text() {
        return reading.get();
    }

    /** Makes it say what a version kept. */
    void show(String text) {
        showing.accept(text);
    }

    void setReadOnly(boolean readOnly) {
        value.setReadOnly(readOnly);
    }

    /** Tells of each change, and whether the person made it. */
    void whenTyped(Consumer<Boolean> told) {
        value.addValueChangeListener(event -> told.accept(event.isFromClient()));
    }
}
