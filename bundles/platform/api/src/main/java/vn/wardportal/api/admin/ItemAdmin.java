package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.fields.Declaration;
import vn.wardportal.api.fields.Item;
import vn.wardportal.api.fields.Item.State;
import vn.wardportal.api.fields.ItemImporter;
import vn.wardportal.api.fields.Items;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.table.Tables;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Route;

/**
 * A declared kind in the console: the list, {@code /moi} for a new one, {@code /nhap} for a file, each by its number.
 *
 * <pre>{@code
 * @Component(service = AdminPage.class)
 * @AdminMenu(path = "ngap", title = "flood.admin.title", permission = "flood.edit", group = "content", order = 60)
 * public class WarningsAdmin extends ItemAdmin {
 *
 *     @Activate
 *     public WarningsAdmin(
 *             @Reference Warnings warnings, @Reference WritingTools tools, @Reference Route route, @Reference Tables tables) {
 *         super(warnings, tools, route, tables);
 *     }
 * }
 * }</pre>
 *
 * <p>The module's words beside those of {@link ContentList} and {@link RoutedView}, below the module's name:
 * {@code admin.changedAt}, {@code admin.import}, {@code admin.export.XLSX}, {@code admin.export.CSV},
 * {@code admin.dictionary}, {@code editor.back}, {@code import.intro}.
 */
public abstract class ItemAdmin implements AdminPage {

    private static final String NEW = "moi";
    private static final String IMPORT = "nhap";
    private static final String DICTIONARY = "tu-dien-du-lieu";

    private final Items items;
    private final WritingTools tools;
    private final Route route;
    private final Tables tables;
    private final Declaration declared;
    private final Texts texts;
    private final Ways ways;

    protected ItemAdmin(Items items, WritingTools tools, Route route, Tables tables) {
        this.items = items;
        this.tools = tools;
        this.route = route;
        this.tables = tables;
        this.declared = items.declared();
        this.texts = declared.texts(Language.VI);
        this.ways = Ways.below(declared.console());
    }

    @Override
    public Component open(String below) {
        return switch (below) {
            case "" -> list();
            case NEW -> ItemView.of(items, tools, ways, Optional.empty());
            case IMPORT -> importing();
            default -> one(below);
        };
    }

    private Component one(String below) {
        Optional<Item> item = below.matches("\\d{1,18}") ? items.find(Long.parseLong(below)) : Optional.empty();
        return item.isPresent() ? ItemView.of(items, tools, ways, item) : RoutedView.missing(texts.get("refused.GONE"));
    }

    private Component list() {
        String fresh = declared.console() + "/" + NEW;
        return new ContentList<>(
                texts, State.class, new Lines(), route, () -> UI.getCurrent().navigate(fresh), links());
    }

    private Component importing() {
        Div page = new Div(
                new Anchor(declared.console(), texts.get("editor.back")),
                new Paragraph(texts.get("import.intro")),
                new TableImport(tables, items.importer(), edit()));
        page.addClassName("page");
        return page;
    }

    private List<Anchor> links() {
        return List.of(
                new Anchor(declared.console() + "/" + IMPORT, texts.get("admin.import")),
                download(Format.XLSX),
                download(Format.CSV),
                new Anchor(
                        TableDownload.dictionary(tables, items.importer().layout(), DICTIONARY, edit()),
                        texts.get("admin.dictionary")));
    }

    private Anchor download(Format format) {
        ItemImporter table = items.importer();
        return new Anchor(
                new TableDownload(tables, format, table.layout(), declared.console(), edit(), table::rows),
                texts.get("admin.export." + format));
    }

    private String edit() {
        return declared.rights().edit();
    }

    /** The list, from the table. */
    private final class Lines implements ContentList.Rows<State> {

        @Override
        public List<ContentList.Line<State>> find(String words, Optional<State> state, int offset, int limit) {
            return items.look(words, state, offset, limit).stream()
                    .map(this::line)
                    .toList();
        }

        private ContentList.Line<State> line(Item item) {
            String key = declared.key() == declared.title() ? "" : item.values().text(declared.key()) + " · ";
            return new ContentList.Line<>(
                    declared.name() + "/" + item.id(),
                    declared.console() + "/" + item.id(),
                    item.values().text(declared.title()),
                    key + texts.get("admin.changedAt", Dates.time(item.updated())),
                    item.state());
        }

        @Override
        public int count(String words, Optional<State> state) {
            return items.count(words, state);
        }
    }
}
