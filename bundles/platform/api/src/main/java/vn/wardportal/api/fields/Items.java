package vn.wardportal.api.fields;

import gg.jte.Content;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.fields.Item.State;
import vn.wardportal.api.list.Selection;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;

/**
 * The contents of a declared kind: kept, written, brought to residents, shown. A module has one such component per kind, and
 * what stands on it asks for it ({@link ItemSite}, {@link ItemApproval}, {@code ItemAdmin}, {@link ItemDemo}):
 *
 * <pre>{@code
 * @Component(service = Warnings.class)
 * public class Warnings extends Items {
 *
 *     @Activate
 *     public Warnings(@Reference Database database, @Reference ItemServices services) {
 *         super(Declaration.of("flood.warning", Warning.class).at("/ngap", "ngap"), database, services);
 *     }
 * }
 * }</pre>
 *
 * <p>The table has the kind's name, and beside its fields the columns that are told in the README of {@code api}.
 */
public abstract class Items {

    private final Declaration declared;
    private final ItemServices services;
    private final ItemKind kind;
    private final ItemShelf shelf;
    private final ItemIndex index;
    private final ItemDesk desk;
    private final ItemPublishing publishing;

    protected Items(Declaration declared, Database database, ItemServices services) {
        this.declared = declared;
        this.services = services;
        this.kind = new ItemKind(declared, services.richText());
        ItemColumns columns = new ItemColumns(declared, kind);
        ItemStore store = new ItemStore(database, services.content(), declared, kind, columns);
        this.shelf = new ItemShelf(database, declared, columns);
        this.index = new ItemIndex(database, declared);
        this.desk = new ItemDesk(store, kind);
        this.publishing = new ItemPublishing(store);
    }

    /** What was declared. */
    public final Declaration declared() {
        return declared;
    }

    /** Where they are written. */
    public final ItemDesk desk() {
        return desk;
    }

    /** Where they are brought to residents, and taken away. */
    public final ItemPublishing publishing() {
        return publishing;
    }

    /** The one of that number, whatever its state. */
    public final Optional<Item> find(long id) {
        return shelf.find(id);
    }

    /** A part of those with these words, in that state or in any but the trash, the latest changed first. */
    public final List<Item> look(String words, Optional<State> state, int offset, int limit) {
        return shelf.look(words, state, offset, limit);
    }

    /** How many those are. */
    public final int count(String words, Optional<State> state) {
        return shelf.count(words, state);
    }

    /** Brings the rows of a file in. */
    public final ItemImporter importer() {
        return new ItemImporter(this);
    }

    /**
     * Looks whether residents could read that.
     *
     * @throws Refusal if fields lack something, or say what cannot be
     */
    public final void check(Values typed) {
        Values values = kind.clean(typed);
        Map<Enum<?>, String> found = new LinkedHashMap<>(kind.forResidents(values));
        if (found.isEmpty()) {
            mistakes(values).forEach((field, key) -> found.put((Enum<?>) field, declared.module() + "." + key));
        }
        Refusal.unlessEmpty(found);
    }

    /**
     * What else keeps it from residents; asked once each field is sound by itself.
     *
     * @return keys of the module's messages, without the module's name, by field
     */
    protected Map<Field, String> mistakes(Values values) {
        return Map.of();
    }

    /** The page of one as residents see it, or would. */
    public final Page page(Item item, Language language) {
        // what has no translation is Vietnamese throughout, so that residents are told so once
        boolean translated = declared.translated(item.values());
        Language read = translated ? language : Language.VI;
        ItemSheet sheet = new ItemFacts(declared, read).sheet(item);
        Page page = Page.of(sheet.title().text(), content(sheet, read))
                .under(crumb(read))
                .describedAs(
                        sheet.summary().given()
                                ? sheet.summary().text()
                                : sheet.title().text())
                .modifiedAt(item.updated())
                .showing(kind.subject(item.id()));
        return translated ? page : page.in(Language.VI);
    }

    /** The page of one as residents would see it with those values. */
    public final Page preview(Optional<Item> item, Values values) {
        Item before = item.orElseGet(() -> Item.unkept(declared.path(), values, clock().instant()));
        return page(desk.sketch(before, values), Language.VI);
    }

    /** What the page of one shows; a module may show it otherwise, with a template of its own. */
    protected Content content(ItemSheet sheet, Language language) {
        return services.pages().item(sheet, language);
    }

    final Page gone(Item item, Language language) {
        Texts texts = declared.texts(language);
        ItemSheet sheet = new ItemFacts(declared, language).sheet(item);
        return Page.gone(texts.get("gone"), services.pages().gone(sheet, language))
                .under(crumb(language));
    }

    private Crumb crumb(Language language) {
        return new Crumb(declared.texts(language).get("title"), declared.path());
    }

    final ItemServices services() {
        return services;
    }

    final ItemKind kind() {
        return kind;
    }

    final ItemShelf shelf() {
        return shelf;
    }

    final ItemIndex index() {
        return index;
    }

    final Selection selection(Visit visit) {
        return Selection.of(declared.path(), index.facets(), visit);
    }

    final Clock clock() {
        return services.content().clock();
    }
}
