package vn.wardportal.schedules.sheet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.week.Pasted;
import vn.wardportal.schedules.week.Pasted.Left;
import vn.wardportal.schedules.week.Row;

/** Takes lines from a spreadsheet: shows what of them is understood before they go into the sheet; the rest stays here. */
final class PasteBox extends Details {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100_000;
    private static final int SHOWN = 160;

    final TextArea area = new TextArea();
    final Button take = new Button();
    final Div preview = new Div();
    private final transient Texts texts;
    private final LocalDate monday;
    private transient Pasted pasted = new Pasted(List.of(), List.of());

    /** @param taken is given the lines that were understood */
    PasteBox(Texts texts, LocalDate monday, Consumer<List<Row>> taken) {
        this.texts = texts;
        this.monday = monday;
        setSummaryText(texts.get("schedules.paste.title"));
        area.setLabel(texts.get("schedules.paste.area"));
        area.setHelperText(texts.get("schedules.paste.hint"));
        area.setMaxLength(LONGEST);
        area.setMinRows(3);
        area.setMaxRows(12);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addValueChangeListener(event -> read(event.getValue()));
        take.addClickListener(event -> {
            List<Left> left = pasted.left();
            taken.accept(pasted.rows());
            area.setValue(left.stream().map(Left::text).collect(Collectors.joining("\n")));
        });
        preview.getElement().setAttribute("role", "status");
        Div box = new Div(area, preview, take);
        box.addClassName("step-fields");
        add(box);
        read("");
    }

    private void read(String text) {
        pasted = Pasted.of(text, monday);
        preview.removeAll();
        if (!text.isBlank()) {
            preview.add(new Paragraph(
                    texts.get("schedules.paste.understood", pasted.rows().size())));
        }
        if (!pasted.left().isEmpty()) {
            Paragraph warning = new Paragraph(
                    texts.get("schedules.paste.left", pasted.left().size()));
            warning.addClassName("warning");
            UnorderedList list = new UnorderedList();
            pasted.left()
                    .forEach(left -> list.add(new ListItem(
                            texts.get("schedules.paste.line", shortened(left.text()), texts.get(left.why())))));
            preview.add(warning, list);
        }
        take.setText(texts.get("schedules.paste.take", pasted.rows().size()));
        take.setEnabled(!pasted.rows().isEmpty());
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
