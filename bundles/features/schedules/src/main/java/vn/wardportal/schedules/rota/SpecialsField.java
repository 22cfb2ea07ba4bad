package vn.wardportal.schedules.rota;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.reception.Terms.Special;

/** The days on which a reception is otherwise: somebody stands in, it is moved, or not held. */
final class SpecialsField extends Div {

    private static final long serialVersionUID = 1L;

    final Button more = new Button();
    final Paragraph trouble = new Paragraph();
    final transient List<SpecialRow> rows = new ArrayList<>();
    private final transient Texts texts;
    private final Div list = new Div();

    SpecialsField(Texts texts) {
        this.texts = texts;
        more.setText(texts.get("schedules.special.add"));
        more.addClickListener(event -> append(Special.BLANK));
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "alert");
        Paragraph hint = new Paragraph(texts.get("schedules.special.hint"));
        hint.addClassName("soft");
        add(new H3(texts.get("schedules.special.title")), hint, list, trouble, more);
    }

    void show(List<Special> specials) {
        rows.clear();
        list.removeAll();
        specials.forEach(this::append);
    }

    List<Special> value() {
        return rows.stream()
                .map(SpecialRow::value)
                .filter(special -> !special.isBlank())
                .toList();
    }

    void setReadOnly(boolean readOnly) {
        rows.forEach(row -> row.setReadOnly(readOnly));
        more.setVisible(!readOnly);
    }

    private void append(Special special) {
        SpecialRow row = new SpecialRow(texts, special, removed -> {
            rows.remove(removed);
            list.remove(removed);
        });
        rows.add(row);
        list.add(row);
    }
}
