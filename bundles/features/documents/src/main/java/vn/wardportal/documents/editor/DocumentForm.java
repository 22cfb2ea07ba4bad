package vn.wardportal.documents.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Style;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.wardportal.api.admin.AttachmentsField;
import vn.wardportal.api.admin.DayField;
import vn.wardportal.api.admin.FieldMistakes;
import vn.wardportal.api.admin.Places;
import vn.wardportal.api.admin.RichTextField;
import vn.wardportal.api.admin.RoutedForm;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.desk.Field;

/** The fields of a document. */
class DocumentForm extends Div implements RoutedForm<Manuscript> {

    private static final long serialVersionUID = 1L;
    private static final int LARGE = 960;

    final HeadingFields heading;
    final TextArea summary = new TextArea();
    final DatePicker from;
    final DatePicker to;
    final TextArea recipients;
    final TextArea waiver;
    final TextField source = new TextField();
    final ReferencesField references;
    final RichTextField body;
    final AttachmentsField files;

    private final RecipientFields told;
    private final transient Texts texts;
    private final transient FieldMistakes<Field> said;
    private transient Consumer<Boolean> locked = value -> {};

    /** @param id the document's number in the portal; 0 before it is kept */
    DocumentForm(Texts texts, Tools tools, long id) {
        this.texts = texts;
        this.said = new FieldMistakes<>(Field.class, this::component, texts);
        heading = new HeadingFields(texts, tools, id);
        told = new RecipientFields(texts);
        recipients = told.recipients;
        waiver = told.waiver;
        from = new DayField(texts.get("documents.editor.from"));
        to = new DayField(texts.get("documents.editor.to"));
        references = new ReferencesField(texts, tools.bases());
        body = tools.writing()
                .richText()
                .create(upload -> tools.desk().take(upload, Kind.PICTURE).address(LARGE));
        files = new AttachmentsField(upload -> tools.desk().take(upload, Kind.DOCUMENT));
        configure();
        layOut();
    }

    @Override
    public void show(Manuscript manuscript) {
        heading.show(manuscript.heading());
        summary.setValue(manuscript.text().summary());
        from.setValue(manuscript.from().orElse(null));
        to.setValue(manuscript.to().orElse(null));
        told.show(manuscript.text().recipients(), manuscript.text().waiver());
        source.setValue(manuscript.text().source());
        references.show(manuscript.references());
        body.setValue(manuscript.text().body());
        files.show(manuscript.files());
        complain(Map.of());
    }

    @Override
    public Manuscript value() {
        Manuscript.Text text = new Manuscript.Text(
                summary.getValue().strip(),
                Optional.ofNullable(body.getValue()).orElse(""),
                recipients.getValue().strip(),
                waiver.getValue().strip(),
                source.getValue().strip());
        return new Manuscript(
                heading.value(),
                text,
                from.getOptionalValue(),
                to.getOptionalValue(),
                references.value(),
                files.value());
    }

    @Override
    public void exchange(String hash, StoredFile file) {
        files.exchange(hash, file);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        Stream.of(from, to).forEach(one -> one.setReadOnly(readOnly));
        Stream.of(summary, recipients, waiver).forEach(one -> one.setReadOnly(readOnly));
        source.setReadOnly(readOnly);
        heading.setReadOnly(readOnly);
        references.setReadOnly(readOnly);
        body.setReadOnly(readOnly);
        files.setReadOnly(readOnly);
        locked.accept(readOnly);
    }

    /** Called whenever the fields can be written, or cannot any more. */
    void onLock(Consumer<Boolean> work) {
        locked = work;
    }

    @Override
    public Places places() {
        return new Places()
                .add("summary", summary)
                .add("name", heading)
                .add("number", heading.number)
                .add("kind", heading.kind)
                .add("issuer", heading.issuer)
                .add("issued", heading.issued)
                .add("signer", heading.signer)
                .add("field", heading.field)
                .add("secrecy", heading.secrecy)
                .add("recipients", recipients)
                .add("waiver", waiver)
                .add("source", source)
                .add("references", references)
                .add("body", body)
                .add("files", files);
    }

    @Override
    public void mend(String name, String text) {
        switch (name) {
            case "summary" -> summary.setValue(text);
            case "number" -> heading.number.setValue(text);
            case "issuer" -> HeadingFields.choose(heading.issuer, text);
            case "signer" -> HeadingFields.choose(heading.signer, text);
            case "recipients" -> recipients.setValue(text);
            case "waiver" -> waiver.setValue(text);
            case "source" -> source.setValue(text);
            case "body" -> body.setValue(text);
            default -> throw new IllegalArgumentException("A document has no text named " + name);
        }
    }

    @Override
    public void complain(Map<Enum<?>, String> mistakes) {
        said.show(mistakes);
        Optional.ofNullable(mistakes.get(Field.FILES)).map(texts::get).ifPresent(files::complain);
        references.complain(Optional.ofNullable(mistakes.get(Field.REFERENCES)).map(texts::get));
    }

    private void configure() {
        summary.setLabel(texts.get("documents.editor.summary"));
        summary.setHelperText(texts.get("documents.editor.summaryHint"));
        summary.setMinRows(2);
        body.setLabel(texts.get("documents.editor.body"));
        source.setLabel(texts.get("documents.editor.source"));
        source.setHelperText(texts.get("documents.editor.sourceHint"));
        from.setHelperText(texts.get("documents.editor.fromHint"));
    }

    private void layOut() {
        Div words = new Div(summary, body, told, source);
        words.addClassName("panel");
        Div force = new Div(new H3(texts.get("documents.editor.force")), from, to);
        force.addClassName("panel");
        add(column("3 1 34rem", words, references), column("1 1 19rem", heading, force, files));
        getStyle()
                .setDisplay(Style.Display.FLEX)
                .setFlexWrap(Style.FlexWrap.WRAP)
                .set("gap", "1rem")
                .set("align-items", "flex-start");
        Stream.<HasSize>of(from, to, summary, body, source).forEach(HasSize::setWidthFull);
    }

    private static Div column(String flex, Component... parts) {
        Div column = new Div(parts);
        column.getStyle()
                .set("flex", flex)
                .setMinWidth("0")
                .setDisplay(Style.Display.GRID)
                .set("gap", "1rem");
        return column;
    }

    private Component component(Field one) {
        return switch (one) {
            case NUMBER -> heading.number;
            case KIND -> heading.kind;
            case ISSUER -> heading.issuer;
            case PLACE -> heading.place;
            case ISSUED -> heading.issued;
            case SUMMARY -> summary;
            case SIGNER -> heading.signer;
            case SIGNER_TITLE -> heading.signerTitle;
            case FIELD -> heading.field;
            case SECRECY -> heading.secrecy;
            case FROM -> from;
            case TO -> to;
            case RECIPIENTS -> recipients;
            case WAIVER -> waiver;
            case SOURCE -> source;
            case REFERENCES -> references;
            case BODY -> body;
            case FILES -> files;
        };
    }
}
