package vn.wardportal.news.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Style;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.admin.AttachmentsField;
import vn.wardportal.api.admin.ConsentField;
import vn.wardportal.api.admin.FieldMistakes;
import vn.wardportal.api.admin.Places;
import vn.wardportal.api.admin.RichTextField;
import vn.wardportal.api.admin.RoutedForm;
import vn.wardportal.api.check.Examined.Picture;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.news.Category;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.NewsPage;
import vn.wardportal.news.Text;
import vn.wardportal.news.desk.Field;

/** The fields of an article. */
class ArticleForm extends Div implements RoutedForm<Manuscript> {

    private static final long serialVersionUID = 1L;
    private static final int GOOD_TITLE = 90;
    private static final int LARGE = 960;

    final TextField title = new TextField();
    final TextArea summary = new TextArea();
    final RichTextField body;
    final Select<Category> category = new Select<>();
    final TextField unit = new TextField();
    final TextField slug = new TextField();
    final CoverField cover;
    final AttachmentsField attachments;
    final OriginField origin;
    final ConsentField people;

    private final transient Texts texts;
    private final transient List<Category> categories;
    private final transient FieldMistakes<Field> said;

    ArticleForm(Texts texts, Tools tools) {
        this.texts = texts;
        this.categories = tools.articles().categories();
        this.said = new FieldMistakes<>(Field.class, this::component, texts);
        body = tools.writing()
                .richText()
                .create(upload -> tools.desk().take(upload, Kind.PICTURE).address(LARGE));
        cover = new CoverField(texts, tools.desk());
        attachments = new AttachmentsField(file -> tools.desk().take(file, Kind.DOCUMENT));
        origin = new OriginField(texts);
        people = new ConsentField(tools.desk()::stated);
        body.addValueChangeListener(event -> people.pictures(pictures()));
        cover.onChange(() -> people.pictures(pictures()));
        configureText();
        configurePlace();
        layOut();
    }

    @Override
    public void show(Manuscript manuscript) {
        Text text = manuscript.text();
        title.setValue(text.title());
        summary.setValue(text.summary());
        body.setValue(text.body());
        category.setValue(find(text.category()).orElse(null));
        unit.setValue(text.unit());
        slug.setValue(text.slug());
        cover.show(manuscript.cover());
        attachments.show(manuscript.attachments());
        origin.show(text.origin());
        people.show(pictures(), manuscript.consents());
        complain(Map.of());
    }

    @Override
    public Manuscript value() {
        Text text = new Text(
                slug.getValue().strip(),
                category.getOptionalValue().map(Category::slug).orElse(""),
                title.getValue().strip(),
                summary.getValue().strip(),
                Optional.ofNullable(body.getValue()).orElse(""),
                unit.getValue().strip(),
                origin.value());
        return new Manuscript(text, cover.value(), attachments.value(), people.value());
    }

    @Override
    public void complain(Map<Enum<?>, String> mistakes) {
        said.show(mistakes);
        Optional.ofNullable(mistakes.get(Field.ATTACHMENTS)).map(texts::get).ifPresent(attachments::complain);
    }

    @Override
    public void mend(String field, String text) {
        switch (field) {
            case "title" -> title.setValue(text);
            case "summary" -> summary.setValue(text);
            case "body" -> body.setValue(text);
            case "coverAlt" -> cover.alt.setValue(text);
            case "coverCaption" -> cover.caption.setValue(text);
            default -> throw new IllegalArgumentException("An article has no text named " + field);
        }
    }

    @Override
    public void exchange(String hash, StoredFile file) {
        attachments.exchange(hash, file);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        Stream.of(title, summary, unit, slug).forEach(field -> field.setReadOnly(readOnly));
        body.setReadOnly(readOnly);
        category.setReadOnly(readOnly);
        cover.setReadOnly(readOnly);
        attachments.setReadOnly(readOnly);
        origin.setReadOnly(readOnly);
        people.setReadOnly(readOnly);
    }

    @Override
    public Places places() {
        return new Places()
                .add("title", title)
                .add("summary", summary)
                .add("body", body)
                .add("coverAlt", cover.alt)
                .add("coverCaption", cover.caption)
                .add("cover", cover)
                .add("consents", people)
                .add("attachments", attachments)
                .add("origin", origin);
    }

    /** Hashes of the pictures there are now, the cover first. */
    private List<String> pictures() {
        Stream<String> covers = cover.value().stream().map(shown -> shown.file().hash());
        Stream<String> within = Picture.in(
                        "body", Optional.ofNullable(body.getValue()).orElse(""), Map.of())
                .stream()
                .map(shown -> shown.file().hash());
        return Stream.concat(covers, within).distinct().toList();
    }

    private void configureText() {
        title.setLabel(texts.get("news.editor.title"));
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(event -> count());
        summary.setLabel(texts.get("news.editor.summary"));
        summary.setHelperText(texts.get("news.editor.summaryHint"));
        summary.setValueChangeMode(ValueChangeMode.LAZY);
        summary.setMinRows(3);
        body.setLabel(texts.get("news.editor.body"));
        count();
    }

    private void configurePlace() {
        category.setLabel(texts.get("news.editor.category"));
        category.setItems(categories);
        category.setItemLabelGenerator(one -> one.title(Language.VI));
        unit.setLabel(texts.get("news.editor.unit"));
        unit.setHelperText(texts.get("news.editor.unitHint"));
        slug.setLabel(texts.get("news.editor.slug"));
        slug.setHelperText(texts.get("news.editor.slugHint"));
        slug.setPrefixComponent(new Div(NewsPage.PATH + "/"));
    }

    private void layOut() {
        Div place = new Div(category, unit, slug);
        place.addClassName("panel");
        Div words = new Div(title, summary, body);
        words.addClassName("panel");
        add(column("3 1 34rem", words), column("1 1 19rem", place, cover, people, attachments, origin));
        getStyle()
                .setDisplay(Style.Display.FLEX)
                .setFlexWrap(Style.FlexWrap.WRAP)
                .set("gap", "1rem")
                .set("align-items", "flex-start");
        Stream.of(title, summary, body, category, unit, slug, cover.alt, cover.caption, cover.author)
                .forEach(HasSize::setWidthFull);
        Stream.of(origin.kind, origin.name, origin.author, origin.address).forEach(HasSize::setWidthFull);
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

    private void count() {
        int length = title.getValue().strip().length();
        title.setHelperText(texts.get(
                length > GOOD_TITLE ? "news.editor.titleLong" : "news.editor.titleCount", length, GOOD_TITLE));
    }

    private Optional<Category> find(String wanted) {
        return categories.stream().filter(one -> one.slug().equals(wanted)).findFirst();
    }

    private Component component(Field field) {
        return switch (field) {
            case TITLE -> title;
            case SLUG -> slug;
            case SUMMARY -> summary;
            case BODY -> body;
            case CATEGORY -> category;
            case UNIT -> unit;
            case COVER -> cover;
            case COVER_ALT -> cover.alt;
            case COVER_CAPTION -> cover.caption;
            case COVER_AUTHOR -> cover.author;
            case ATTACHMENTS -> attachments;
            case ORIGIN -> origin;
            case ORIGIN_NAME -> origin.name;
            case ORIGIN_AUTHOR -> origin.author;
            case ORIGIN_ADDRESS -> origin.address;
        };
    }
}
