package vn.wardportal.procedures.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.admin.DayField;
import vn.wardportal.api.admin.FieldMistakes;
import vn.wardportal.api.admin.Places;
import vn.wardportal.api.admin.RoutedForm;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Words;
import vn.wardportal.procedures.desk.Field;

/** The fields of a procedure. */
class ProcedureForm extends Div implements RoutedForm<Manuscript> {

    private static final long serialVersionUID = 1L;

    final HeadFields head;
    final TextArea applicants = new TextArea();
    final TextField agency = new TextField();
    final ChannelsField channels;
    final PapersField papers;
    final TextArea sequence = new TextArea();
    final TextArea results = new TextArea();
    final TextArea conditions = new TextArea();
    final TextArea basis = new TextArea();
    final FormsField forms;
    final TextField source = new TextField();
    final DatePicker checked = new DayField("");

    private final transient Texts texts;
    private final transient FieldMistakes<Field> said;

    ProcedureForm(Texts texts, Tools tools) {
        this.texts = texts;
        said = new FieldMistakes<>(Field.class, this::component, texts);
        head = new HeadFields(texts);
        channels = new ChannelsField(texts);
        papers = new PapersField(texts);
        forms = new FormsField(texts, tools.desk());
        label(applicants, "applicants");
        label(sequence, "sequence");
        label(results, "results");
        label(conditions, "conditions");
        label(basis, "basis");
        agency.setLabel(texts.get("procedures.editor.agency"));
        agency.setWidthFull();
        source.setLabel(texts.get("procedures.editor.source"));
        source.setHelperText(texts.get("procedures.editor.sourceHint"));
        source.setWidthFull();
        checked.setLabel(texts.get("procedures.editor.checked"));
        add(head, panel(applicants, agency), channels, papers, panel(sequence, results, conditions, basis), forms);
        add(panel(source, checked));
        addClassName("flow");
        getStyle().setDisplay(com.vaadin.flow.dom.Style.Display.GRID).set("gap", "1rem");
    }

    private void label(TextArea area, String name) {
        area.setLabel(texts.get("procedures.editor." + name));
        area.setHelperText(texts.get("procedures.editor." + name + "Hint"));
        area.setWidthFull();
        area.setMinRows(2);
        area.setMaxHeight("30rem");
    }

    private static Div panel(Component... parts) {
        Div panel = new Div(parts);
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public void show(Manuscript manuscript) {
        Words words = manuscript.words();
        head.show(manuscript.head());
        applicants.setValue(words.applicants());
        agency.setValue(words.agency());
        channels.show(manuscript.channels());
        papers.show(manuscript.papers());
        sequence.setValue(words.sequence());
        results.setValue(words.results());
        conditions.setValue(words.conditions());
        basis.setValue(words.basis());
        forms.show(manuscript.forms());
        source.setValue(words.source());
        checked.setValue(HeadFields.nullable(words.checked()));
        complain(Map.of());
    }

    @Override
    public Manuscript value() {
        Words words = new Words(
                applicants.getValue().strip(),
                agency.getValue().strip(),
                sequence.getValue().strip(),
                results.getValue().strip(),
                conditions.getValue().strip(),
                basis.getValue().strip(),
                source.getValue().strip(),
                checked.getOptionalValue());
        return new Manuscript(head.value(), words, channels.value(), papers.value(), forms.value());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        head.setReadOnly(readOnly);
        List.of(applicants, sequence, results, conditions, basis).forEach(area -> area.setReadOnly(readOnly));
        List.of(agency, source).forEach(field -> field.setReadOnly(readOnly));
        List.of(channels, papers, forms).forEach(rows -> rows.setReadOnly(readOnly));
        checked.setReadOnly(readOnly);
    }

    @Override
    public Places places() {
        return new Places()
                .add("name", head.name)
                .add("field", head.field)
                .add("applicants", applicants)
                .add("agency", agency)
                .add("channels", channels)
                .add("papers", papers)
                .add("sequence", sequence)
                .add("results", results)
                .add("conditions", conditions)
                .add("attachments", forms)
                .add("origin", source);
    }

    @Override
    public void mend(String field, String text) {
        switch (field) {
            case "name" -> head.name.setValue(text);
            case "field" -> head.field.setValue(text);
            case "applicants" -> applicants.setValue(text);
            case "agency" -> agency.setValue(text);
            case "channels" -> channels.show(vn.wardportal.procedures.Channel.read(text));
            case "papers" -> papers.show(vn.wardportal.procedures.Paper.read(text));
            case "sequence" -> sequence.setValue(text);
            case "results" -> results.setValue(text);
            case "conditions" -> conditions.setValue(text);
            default -> throw new IllegalArgumentException("A procedure has no text named " + field);
        }
    }

    @Override
    public void complain(Map<Enum<?>, String> mistakes) {
        said.show(mistakes);
        channels.complain(words(mistakes, Field.CHANNELS));
        papers.complain(words(mistakes, Field.PAPERS));
        forms.complain(words(mistakes, Field.FORMS));
    }

    private String words(Map<Enum<?>, String> mistakes, Field field) {
        return Optional.ofNullable(mistakes.get(field)).map(texts::get).orElse("");
    }

    private Component component(Field field) {
        return switch (field) {
            case NAME -> head.name;
            case CODE -> head.code;
            case FIELD -> head.field;
            case SLUG -> head.slug;
            case LEVEL -> head.online;
            case DECISION -> head.decision;
            case DECIDED -> head.decided;
            case FROM -> head.from;
            case TO -> head.to;
            case APPLICANTS -> applicants;
            case AGENCY -> agency;
            case CHANNELS -> channels;
            case PAPERS -> papers;
            case SEQUENCE -> sequence;
            case RESULTS -> results;
            case CONDITIONS -> conditions;
            case BASIS -> basis;
            case FORMS -> forms;
            case SOURCE -> source;
            case CHECKED -> checked;
        };
    }
}
