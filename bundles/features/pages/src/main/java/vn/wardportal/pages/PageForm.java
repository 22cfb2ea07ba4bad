package vn.wardportal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.admin.ConsentField;
import vn.wardportal.api.admin.EnglishPanel;
import vn.wardportal.api.admin.FieldMistakes;
import vn.wardportal.api.admin.Places;
import vn.wardportal.api.admin.RichTextField;
import vn.wardportal.api.admin.RoutedForm;
import vn.wardportal.api.check.Examined.Picture;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.text.Texts;
import vn.wardportal.pages.WebPage.English;
import vn.wardportal.pages.WebPage.Text;

/** The fields of a page. */
class PageForm extends Div implements RoutedForm<Text> {

    private static final long serialVersionUID = 1L;
    private static final int LARGE = 960;

    final TextField title = new TextField();
    final TextArea summary = new TextArea();
    final RichTextField body;
    final TextField slug = new TextField();
    final TextField unit = new TextField();
    final TextField source = new TextField();
    final ConsentField people;
    final TextField englishTitle = new TextField();
    final TextArea englishSummary = new TextArea();
    final RichTextField englishBody;
    final EnglishPanel translation;

    private final transient FieldMistakes<Field> said;

    /** @param front whether it is the page at the top, which has the address of the whole section */
    PageForm(Texts texts, Tools tools, boolean front) {
        said = new FieldMistakes<>(Field.class, this::component, texts);
        body = richText(tools);
        englishBody = richText(tools);
        translation = new EnglishPanel(englishTitle, englishSummary, englishBody);
        title.setLabel(texts.get("pages.editor.title"));
        summary.setLabel(texts.get("pages.editor.summary"));
        summary.setHelperText(texts.get("pages.editor.summaryHint"));
        summary.setMinRows(2);
        body.setLabel(texts.get("pages.editor.body"));
        slug.setLabel(texts.get("pages.editor.slug"));
        slug.setHelperText(texts.get(front ? "pages.editor.frontSlugHint" : "pages.editor.slugHint"));
        slug.setEnabled(!front);
        unit.setLabel(texts.get("pages.editor.unit"));
        unit.setHelperText(texts.get("pages.editor.unitHint"));
        source.setLabel(texts.get("pages.editor.source"));
        source.setHelperText(texts.get("pages.editor.sourceHint"));
        english(texts);
        Stream.<HasSize>of(title, summary, body, slug, unit, source).forEach(HasSize::setWidthFull);
        people = new ConsentField(tools.desk()::stated);
        Stream.of(body, englishBody)
                .forEach(field -> field.addValueChangeListener(event -> people.pictures(pictures())));
        Div words = new Div(title, summary, body, slug, unit, source);
        words.addClassName("panel");
        add(words, people, translation);
    }

    private static RichTextField richText(Tools tools) {
        return tools.writing()
                .richText()
                .create(upload -> tools.desk().take(upload, Kind.PICTURE).address(LARGE));
    }

    private void english(Texts texts) {
        englishTitle.setLabel(texts.get("pages.editor.english.title"));
        englishSummary.setLabel(texts.get("pages.editor.english.summary"));
        englishSummary.setMinRows(2);
        englishBody.setLabel(texts.get("pages.editor.english.body"));
        Stream.<HasSize>of(englishTitle, englishSummary, englishBody).forEach(HasSize::setWidthFull);
        Stream.<HasValue<?, String>>of(title, summary, body)
                .forEach(field ->
                        field.addValueChangeListener(event -> translation.vietnameseTyped(event.isFromClient())));
        Stream.<HasValue<?, String>>of(englishTitle, englishSummary, englishBody)
                .forEach(
                        field -> field.addValueChangeListener(event -> translation.englishTyped(event.isFromClient())));
    }

    @Override
    public void show(Text text) {
        title.setValue(text.title());
        summary.setValue(text.summary());
        body.setValue(text.body());
        slug.setValue(text.slug());
        unit.setValue(text.unit());
        source.setValue(text.source());
        englishTitle.setValue(text.english().title());
        englishSummary.setValue(text.english().summary());
        englishBody.setValue(text.english().body());
        translation.show(text.english().of(), text.hash());
        people.show(pictures(), text.consents());
        complain(Map.of());
    }

    @Override
    public Text value() {
        Text text = new Text(
                slug.getValue().strip(),
                title.getValue().strip(),
                summary.getValue().strip(),
                html(body),
                unit.getValue().strip(),
                source.getValue().strip(),
                people.value(),
                English.NONE);
        return text.with(english(text.hash()));
    }

    /** Who wrote nothing in English translated nothing. */
    private English english(String hash) {
        English typed = new English(
                englishTitle.getValue().strip(), englishSummary.getValue().strip(), html(englishBody), "");
        return typed.equals(English.NONE)
                ? typed
                : new English(typed.title(), typed.summary(), typed.body(), translation.of(hash));
    }

    private static String html(RichTextField field) {
        return Optional.ofNullable(field.getValue()).orElse("");
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        Stream.of(title, slug, unit, source).forEach(field -> field.setReadOnly(readOnly));
        summary.setReadOnly(readOnly);
        body.setReadOnly(readOnly);
        englishTitle.setReadOnly(readOnly);
        englishSummary.setReadOnly(readOnly);
        englishBody.setReadOnly(readOnly);
        translation.setReadOnly(readOnly);
        people.setReadOnly(readOnly);
    }

    @Override
    public Places places() {
        return new Places()
                .add("title", title)
                .add("summary", summary)
                .add("body", body)
                .add("unit", unit)
                .add("origin", source)
                .add("english.title", englishTitle)
                .add("english.summary", englishSummary)
                .add("english.body", englishBody)
                .add("consents", people);
    }

    /** Hashes of the pictures there are now. */
    private List<String> pictures() {
        return Picture.in("body", html(body) + html(englishBody), Map.of()).stream()
                .map(shown -> shown.file().hash())
                .distinct()
                .toList();
    }

    @Override
    public void mend(String field, String text) {
        switch (field) {
            case "title" -> title.setValue(text);
            case "summary" -> summary.setValue(text);
            case "body" -> body.setValue(text);
            case "unit" -> unit.setValue(text);
            case "english.title" -> englishTitle.setValue(text);
            case "english.summary" -> englishSummary.setValue(text);
            case "english.body" -> englishBody.setValue(text);
            default -> throw new IllegalArgumentException("A page has no text named " + field);
        }
    }

    @Override
    public void complain(Map<Enum<?>, String> mistakes) {
        said.show(mistakes);
    }

    private Component component(Field field) {
        return switch (field) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case BODY -> body;
            case SLUG -> slug;
            case UNIT -> unit;
            case SOURCE -> source;
            case ENGLISH_TITLE -> englishTitle;
            case ENGLISH_SUMMARY -> englishSummary;
            case ENGLISH_BODY -> englishBody;
        };
    }
}
