package vn.wardportal.api.fields;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.list.Found;
import vn.wardportal.api.list.Listing;
import vn.wardportal.api.list.Listing.Filter;
import vn.wardportal.api.list.Option;
import vn.wardportal.api.list.Selection;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Columns;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.open.Row;
import vn.wardportal.api.page.HomeBlock;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.Publications;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.rules.Coverage;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;

/**
 * All that residents get of a declared kind: its list and pages, a block on the home page, feed and site map, open data, its
 * line on the board of Điều 6. A module registers it as what it wants of these:
 *
 * <pre>{@code
 * @Component(service = {PublicPage.class, HomeBlock.class, Publications.class, Dataset.class, Coverage.class})
 * @SitePath(path = "/ngap", title = "flood.title", order = 60, parameters = {Selection.WORDS, "tinh-hinh", Selection.PAGE},
 *         clause = "6.5", bilingual = true)
 * @OnHome(order = 60, bilingual = true)
 * @Dataset.Named(name = "ngap", title = "flood.title", purpose = "flood.data")
 * @Covers("6.5")
 * public class WarningsSite extends ItemSite {
 *
 *     @Activate
 *     public WarningsSite(@Reference Warnings warnings) {
 *         super(warnings);
 *     }
 * }
 * }</pre>
 *
 * <p>The module's words that it says, below the module's name: {@code title}, {@code purpose}, {@code example} and
 * {@code count} of the list, {@code latest} above the block, {@code gone} in place of one that was withdrawn.
 */
public abstract class ItemSite implements PublicPage, HomeBlock, Publications, Dataset, Coverage {

    private static final int ON_HOME = 4;
    private static final int PART = 500;

    private final Items items;
    private final Declaration declared;
    private final Columns<Item> data;

    protected ItemSite(Items items) {
        this.items = items;
        this.declared = items.declared();
        this.data = new ItemData(declared).columns();
    }

    @Override
    public Page open(Visit visit) {
        return visit.path().isEmpty() ? list(visit) : one(visit);
    }

    private Page one(Visit visit) {
        Item item = items.shelf().at(visit.path()).filter(Item::shown).orElse(null);
        if (item == null || item.trashed()) {
            return Page.notFound();
        }
        return item.published() ? items.page(item, visit.language()) : items.gone(item, visit.language());
    }

    private Page list(Visit visit) {
        Language language = visit.language();
        Texts texts = declared.texts(language);
        Selection selection = items.selection(visit);
        Found found = items.index().find(selection);
        List<Item> shown = items.shelf().these(found.ids()).stream()
                .sorted(Comparator.comparingInt(item -> found.ids().indexOf(item.id())))
                .toList();
        Listing listing = Listing.of(
                texts,
                selection,
                found,
                filters(found, language),
                items.services().pages().lines(lines(shown, language), language));
        return items.services().listings().page(listing, language);
    }

    /** Choices stand in the order in which they were declared. */
    private List<Filter> filters(Found found, Language language) {
        List<Filter> filters = new ArrayList<>();
        for (Field field : declared.narrowing()) {
            List<Option> options = found.options().get(Declaration.facet(field)).stream()
                    .map(option -> new Option(
                            items.index().in(field, option.term(), declared.texts(language)), option.count()))
                    .sorted(Comparator.comparingInt(
                            option -> items.index().place(field, option.term().value())))
                    .toList();
            filters.add(new Filter(Declaration.facet(field), called(field, language), options));
        }
        return filters;
    }

    private String called(Field field, Language language) {
        String key = "facet." + field.column();
        Texts texts = declared.texts(language);
        return texts.has(key) ? texts.get(key) : declared.label(field, language);
    }

    private List<ItemLine> lines(List<Item> shown, Language language) {
        ItemFacts facts = new ItemFacts(declared, language);
        return shown.stream().map(facts::line).toList();
    }

    @Override
    public Optional<Content> content(Visit visit) {
        List<Item> newest = items.shelf().newest(0, ON_HOME);
        return newest.isEmpty()
                ? Optional.empty()
                : Optional.of(items.services()
                        .pages()
                        .block(
                                declared.texts(visit.language()).get("latest"),
                                declared.path(),
                                lines(newest, visit.language()),
                                visit.language()));
    }

    @Override
    public List<Publication> newest(int offset, int limit) {
        return items.shelf().newest(offset, limit).stream()
                .map(this::publication)
                .toList();
    }

    @Override
    public List<Publication> newestInEnglish(int offset, int limit) {
        return items.shelf().newestInEnglish(offset, limit).stream()
                .map(this::publication)
                .toList();
    }

    private Publication publication(Item item) {
        Values values = item.values();
        Instant published = item.since().orElse(item.updated());
        Publication publication = new Publication(
                item.address(),
                values.text(declared.title()),
                declared.summary().map(values::text).orElse(""),
                Optional.empty(),
                published,
                item.updated().isAfter(published) ? item.updated() : published);
        return declared.translated(values)
                ? publication.translated(new English(
                        values.english(declared.title()),
                        declared.summary().map(values::english).orElse(""),
                        Optional.empty()))
                : publication;
    }

    @Override
    public List<Column> columns() {
        return data.all();
    }

    @Override
    public List<Row> after(long number, int limit) {
        return items.shelf().after(number, limit).stream().map(data::row).toList();
    }

    @Override
    public Optional<Row> at(String key) {
        return items.shelf().at(key).filter(Item::published).map(data::row);
    }

    @Override
    public List<Covered> covered() {
        LocalDate today = LocalDate.ofInstant(items.clock().instant(), Dates.ZONE);
        Optional<Instant> latest = Optional.empty();
        long count = 0;
        long overdue = 0;
        List<Item> part = items.shelf().after(0, PART);
        while (!part.isEmpty()) {
            for (Item item : part) {
                latest = latest.filter(item.updated()::isBefore).or(() -> Optional.of(item.updated()));
                count++;
                overdue += overdue(item, today) ? 1 : 0;
            }
            part = items.shelf().after(part.getLast().id(), PART);
        }
        return List.of(new Covered(declared.item(), latest, declared.path(), count, overdue));
    }

    /** Whether somebody should have looked at it by that day, and did not. */
    protected boolean overdue(Item item, LocalDate today) {
        return false;
    }
}
