package vn.wardportal.documents.editor;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import vn.wardportal.api.admin.DayField;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.Documents.Column;
import vn.wardportal.documents.Heading;
import vn.wardportal.documents.Secrecy;
import vn.wardportal.documents.desk.Worklist;

/** What a document is: the fields of its heading; it says at once when another has the same number, issuer and year. */
class HeadingFields extends Div {

    private static final long serialVersionUID = 1L;

    final TextField number = new TextField();
    final ComboBox<String> kind = new ComboBox<>();
    final ComboBox<String> issuer = new ComboBox<>();
    final ComboBox<String> place = new ComboBox<>();
    final DatePicker issued;
    final ComboBox<String> signer = new ComboBox<>();
    final ComboBox<String> signerTitle = new ComboBox<>();
    final ComboBox<String> field = new ComboBox<>();
    final Select<Secrecy> secrecy = new Select<>();
    final Div twin = new Div();

    private final transient Texts texts;
    private final transient Tools tools;
    private final long id;

    HeadingFields(Texts texts, Tools tools, long id) {
        this.texts = texts;
        this.tools = tools;
        this.id = id;
        issued = new DayField(texts.get("documents.editor.issued"));
        number.setLabel(texts.get("documents.editor.number"));
        number.setHelperText(texts.get("documents.editor.numberHint"));
        free(kind, "kind", tools.kinds());
        free(issuer, "issuer", tools.documents().used(Column.ISSUER));
        free(place, "place", tools.documents().used(Column.PLACE));
        free(signer, "signer", tools.documents().used(Column.SIGNER));
        free(signerTitle, "signerTitle", tools.documents().used(Column.SIGNER_TITLE));
        free(field, "field", tools.fields());
        secrecy.setLabel(texts.get("documents.editor.secrecy"));
        secrecy.setHelperText(texts.get("documents.editor.secrecyHint"));
        secrecy.setItems(Secrecy.values());
        secrecy.setItemLabelGenerator(one -> texts.get(one.key()));
        secrecy.setValue(Secrecy.NONE);
        number.addValueChangeListener(event -> look());
        issuer.addValueChangeListener(event -> look());
        issued.addValueChangeListener(event -> look());
        twin.addClassName("problem");
        twin.getElement().setAttribute("role", "status");
        Stream.<HasSize>of(number, kind, issuer, place, issued, signer, signerTitle, field, secrecy)
                .forEach(HasSize::setWidthFull);
        addClassName("panel");
        add(new H3(texts.get("documents.editor.heading")), number, twin, kind, issuer, place, issued);
        add(signer, signerTitle, field, secrecy);
    }

    void show(Heading heading) {
        number.setValue(heading.number());
        choose(kind, heading.kind());
        choose(issuer, heading.issuer());
        choose(place, heading.place());
        issued.setValue(heading.issued().orElse(null));
        choose(signer, heading.signer());
        choose(signerTitle, heading.signerTitle());
        choose(field, heading.field());
        secrecy.setValue(heading.secrecy());
        look();
    }

    Heading value() {
        return new Heading(
                number.getValue().strip(),
                chosen(kind),
                chosen(issuer),
                chosen(place),
                issued.getOptionalValue(),
                chosen(signer),
                chosen(signerTitle),
                chosen(field),
                secrecy.getOptionalValue().orElse(Secrecy.NONE));
    }

    void setReadOnly(boolean readOnly) {
        Stream.of(kind, issuer, place, signer, signerTitle, field).forEach(one -> one.setReadOnly(readOnly));
        number.setReadOnly(readOnly);
        issued.setReadOnly(readOnly);
        secrecy.setReadOnly(readOnly);
    }

    /** Puts a value into a field whose list may not have it. */
    static void choose(ComboBox<String> box, String value) {
        if (value.isEmpty()) {
            box.clear();
        } else {
            box.setValue(value);
        }
    }

    private static String chosen(ComboBox<String> box) {
        return box.getOptionalValue().map(String::strip).orElse("");
    }

    /** A list that also takes what is not on it. */
    private void free(ComboBox<String> box, String name, List<String> offered) {
        box.setLabel(texts.get("documents.editor." + name));
        box.setItems(offered);
        box.setAllowCustomValue(true);
        box.setClearButtonVisible(true);
        box.addCustomValueSetListener(event -> box.setValue(event.getDetail()));
    }

    private void look() {
        twin.removeAll();
        value().identity()
                .flatMap(identity -> tools.documents().twin(identity, id))
                .ifPresent(other -> twin.add(
                        new Span(texts.get("documents.editor.twin") + " "),
                        new Anchor(
                                Worklist.PATH + "/" + other.id(),
                                other.manuscript().title())));
    }
}
