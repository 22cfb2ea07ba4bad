package vn.wardportal.news.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
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
import vn.wardportal.api.text.Texts;
import vn.wardportal.news.English;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.Text;
import vn.wardportal.news.desk.Field;

/** The fields of an article. */
class ArticleForm extends Div implements RoutedForm<Manuscript> {

    private static final long serialVersionUID = 1L;
    private static final int LARGE = 960;

    final WordsPanel words;
    final PlacePanel place;
    final CoverField cover;
    final AttachmentsField attachments;
    final OriginField origin;
    final ConsentField people;
    final EnglishFields english;

    private final transient Texts texts;
    private final transient FieldMistakes<Field> said;

    ArticleForm(Texts texts, Tools tools) {
        this.texts = texts;
        this.said = new FieldMistakes<>(Field.class, this::component, texts);
        words = new WordsPanel(texts, richText(tools));
        english = new EnglishFields(texts, richText(tools));
        place = new PlacePanel(texts, tools.articles().categories());
        cover = new CoverField(texts, tools.desk());
        attachments = new AttachmentsField(file -> tools.desk().take(file, Kind.DOCUMENT));
        origin = new OriginField(texts);
        people = new ConsentField(tools.desk()::stated);
        Stream.of(words.body, english.body)
                .forEach(body -> body.addValueChangeListener(event -> people.pictures(pictures())));
        cover.onChange(this::covered);
        english.follow(Stream.of(words.title, words.summary, words.body, cover.alt, cover.caption));
        covered();
        add(column("3 1 34rem", words, english), column("1 1 19rem", place, cover, people, attachments, origin));
        getStyle()
                .setDisplay(Style.Display.FLEX)
                .setFlexWrap(Style.FlexWrap.WRAP)
                .set("gap", "1rem")
                .set("align-items", "flex-start");
    }

    private static RichTextField richText(Tools tools) {
        return tools.writing()
                .richText()
                .create(upload -> tools.desk().take(upload, Kind.PICTURE).address(LARGE));
    }

    private void covered() {
        people.pictures(pictures());
        english.covered(cover.value().isPresent());
    }

    @Override
    public void show(Manuscript manuscript) {
        words.show(manuscript.text());
        place.show(manuscript.text());
        cover.show(manuscript.cover());
        attachments.show(manuscript.attachments());
        origin.show(manuscript.text().origin());
        english.show(manuscript);
        people.show(pictures(), manuscript.consents());
        complain(Map.of());
    }

    @Override
    public Manuscript value() {
        Text text = new Text(
                place.slug.getValue().strip(),
                place.chosen(),
                words.title.getValue().strip(),
                words.summary.getValue().strip(),
                words.html(),
                place.unit.getValue().strip(),
                origin.value());
        Manuscript vietnamese = new Manuscript(text, cover.value(), attachments.value(), people.value(), English.NONE);
        return vietnamese.with(english.value(vietnamese.hash()));
    }

    @Override
    public void complain(Map<Enum<?>, String> mistakes) {
        said.show(mistakes);
        Optional.ofNullable(mistakes.get(Field.ATTACHMENTS)).map(texts::get).ifPresent(attachments::complain);
    }

    @Override
    public void mend(String field, String text) {
        switch (field) {
            case "title" -> words.title.setValue(text);
            case "summary" -> words.summary.setValue(text);
            case "body" -> words.body.setValue(text);
            case "coverAlt" -> cover.alt.setValue(text);
            case "coverCaption" -> cover.caption.setValue(text);
            default -> english.mend(field, text);
        }
    }

    @Override
    public void exchange(String hash, StoredFile file) {
        attachments.exchange(hash, file);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        words.setReadOnly(readOnly);
        place.setReadOnly(readOnly);
        cover.setReadOnly(readOnly);
        attachments.setReadOnly(readOnly);
        origin.setReadOnly(readOnly);
        people.setReadOnly(readOnly);
        english.setReadOnly(readOnly);
    }

    @Override
    public Places places() {
        // the original first: what cannot be found any more is told below the first text
        return english.in(new Places()
                .add("title", words.title)
                .add("summary", words.summary)
                .add("body", words.body)
                .add("coverAlt", cover.alt)
                .add("coverCaption", cover.caption)
                .add("cover", cover)
                .add("consents", people)
                .add("attachments", attachments)
                .add("origin", origin));
    }

    /** Hashes of the pictures there are now, the cover first. */
    private List<String> pictures() {
        Stream<String> covers = cover.value().stream().map(shown -> shown.file().hash());
        Stream<String> within = Picture.in("body", words.html() + english.html(), Map.of()).stream()
                .map(shown -> shown.file().hash());
        return Stream.concat(covers, within).distinct().toList();
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

    private Component component(Field field) {
        return switch (field) {
            case TITLE -> words.title;
            case SLUG -> place.slug;
            case SUMMARY -> words.summary;
            case BODY -> words.body;
            case CATEGORY -> place.category;
            case UNIT -> place.unit;
            case COVER -> cover;
            case COVER_ALT -> cover.alt;
            case COVER_CAPTION -> cover.caption;
            case COVER_AUTHOR -> cover.author;
            case ATTACHMENTS -> attachments;
            case ORIGIN -> origin;
            case ORIGIN_NAME -> origin.name;
            case ORIGIN_AUTHOR -> origin.author;
            case ORIGIN_ADDRESS -> origin.address;
            default -> english.component(field);
        };
    }
}
