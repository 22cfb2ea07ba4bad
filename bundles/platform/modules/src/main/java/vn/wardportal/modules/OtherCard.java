package vn.wardportal.modules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.wardportal.api.text.Texts;

/** A module that is not there: one that could be put in, or one that left its data. */
final class OtherCard extends Div {

    private static final long serialVersionUID = 1L;

    private OtherCard(String id, String title, String about, String detail, Optional<Button> act) {
        addClassName("card");
        setId(id);
        Span small = new Span(detail);
        small.addClassName("soft");
        add(new H3(title), new Paragraph(about), small);
        act.ifPresent(button -> {
            button.setAriaLabel(button.getText() + ": " + title);
            add(new Div(button));
        });
    }

    static OtherCard available(Available one, Texts texts, Optional<Button> act) {
        return new OtherCard(
                "available-" + one.jar().name(),
                one.title(),
                one.purpose(),
                texts.get("modules.version", one.jar().version()),
                act);
    }

    static OtherCard leftover(Leftover one, Texts texts, Optional<Button> act) {
        String tables = one.tables().stream()
                .map(table -> texts.get("modules.leftover.table", table.table(), table.rows()))
                .collect(Collectors.joining(", "));
        return new OtherCard(
                "leftover-" + one.module(), one.module(), texts.get("modules.leftover.about", one.rows()), tables, act);
    }
}
