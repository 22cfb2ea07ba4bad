package vn.wardportal.documents.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.Bases;
import vn.wardportal.documents.Headline;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Relation;
import vn.wardportal.documents.desk.Worklist;

/** The documents that this one names, in words; below each stands which one of the portal is meant. */
class ReferencesField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Bases bases;
    private final transient List<Line> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph trouble = new Paragraph();
    private final Button more;
    private boolean readOnly;

    ReferencesField(Texts texts, Bases bases) {
        this.texts = texts;
        this.bases = bases;
        more = new Button(texts.get("documents.editor.referenceAdd"), event -> add(new Reference(Relation.BASIS, "")));
        trouble.addClassName("problem");
        trouble.setVisible(false);
        Paragraph hint = new Paragraph(texts.get("documents.editor.referencesHint"));
        hint.addClassName("soft");
        addClassName("panel");
        add(new H3(texts.get("documents.editor.references")), hint, trouble, list, more);
    }

    void show(List<Reference> references) {
        lines.clear();
        list.removeAll();
        references.forEach(this::add);
    }

    /** What there is now; lines without words are none. */
    List<Reference> value() {
        return lines.stream()
                .map(Line::value)
                .filter(reference -> !reference.words().isBlank())
                .toList();
    }

    void setReadOnly(boolean value) {
        readOnly = value;
        more.setVisible(!value);
        lines.forEach(line -> line.setReadOnly(value));
    }

    void complain(Optional<String> words) {
        trouble.setText(words.orElse(""));
        trouble.setVisible(words.isPresent());
    }

    private void add(Reference reference) {
        Select<Relation> relation = new Select<>();
        relation.setLabel(texts.get("documents.editor.relation"));
        relation.setItems(Relation.values());
        relation.setItemLabelGenerator(one -> texts.get(one.key()));
        relation.setValue(reference.relation());
        TextArea words = new TextArea(texts.get("documents.editor.referenceWords"));
        words.setWidthFull();
        words.setValue(reference.words());
        Button remove = new Button(texts.get("documents.editor.referenceDrop"));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        Div meant = new Div();
        meant.addClassName("soft");
        Div row = new Div(relation, words, meant, remove);
        Line line = new Line(relation, words, remove);
        words.addValueChangeListener(event -> tell(meant, line.value()));
        remove.addClickListener(event -> {
            lines.remove(line);
            list.remove(row);
        });
        tell(meant, reference);
        line.setReadOnly(readOnly);
        lines.add(line);
        list.add(row);
    }

    private void tell(Div meant, Reference reference) {
        meant.removeAll();
        Optional<Headline> found = reference.words().isBlank() ? Optional.empty() : bases.find(reference);
        found.ifPresentOrElse(
                other -> meant.add(
                        new Span(texts.get("documents.editor.meant") + " "),
                        new Anchor(
                                Worklist.PATH + "/" + other.id(),
                                other.name()
                                        + other.issued()
                                                .map(day -> ", " + Dates.day(day))
                                                .orElse("")),
                        new Span(" – " + texts.get(other.status().key()))),
                () -> meant.add(new Span(reference.words().isBlank() ? "" : texts.get("documents.editor.outside"))));
    }

    private record Line(Select<Relation> relation, TextArea words, Button remove) {

        Reference value() {
            return new Reference(relation.getValue(), words.getValue().strip());
        }

        void setReadOnly(boolean value) {
            relation.setReadOnly(value);
            words.setReadOnly(value);
            remove.setVisible(!value);
        }
    }
}
