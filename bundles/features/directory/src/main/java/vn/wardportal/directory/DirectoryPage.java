package vn.wardportal.directory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Attachment;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Thing;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.site.Site;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.directory.Roll.Node;
import vn.wardportal.directory.Sheet.Mail;
import vn.wardportal.directory.templates.StaticTemplates;

/**
 * The directory at {@code /danh-ba}: its tree with words to look for, {@code /in} for paper, each entry below; in Vietnamese
 * and English. Mail addresses and visiting cards are the answer to a form, see {@link Disclosure}.
 */
@Component(service = {PublicPage.class, DirectoryPage.class})
@SitePath(
        path = DirectoryPage.PATH,
        title = "directory.title",
        order = 60,
        parameters = DirectoryPage.WORDS,
        clause = "6.4",
        kept = true,
        bilingual = true)
public class DirectoryPage implements PublicPage {

    static final String PATH = "/danh-ba";
    static final String WORDS = "tim";
    static final String PAPER = "in";

    /** Parts of addresses that no entry may have. */
    static final Set<String> OWN = Set.of(PAPER);

    /** The field of the forms, and what can be wanted: mail addresses, or visiting cards. */
    static final String WANTED = "viec";

    static final String ADDRESSES = "thu";
    static final String CARDS = "the";

    private static final int TOO_MANY = 429;
    private static final int LONGEST = 100;

    private final Entries entries;
    private final Disclosure disclosure;
    private final Site site;
    private final Messages messages = Messages.of(DirectoryPage.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public DirectoryPage(@Reference Entries entries, @Reference Disclosure disclosure, @Reference Site site) {
        this.entries = entries;
        this.disclosure = disclosure;
        this.site = site;
    }

    @Override
    public Page open(Visit visit) {
        Sheet sheet = sheet(visit, Mail.HIDDEN);
        return switch (visit.path()) {
            case "" -> front(sheet, visit.parameter(WORDS).map(String::strip).orElse(""));
            case PAPER -> paper(sheet);
            default -> entry(sheet, visit);
        };
    }

    @Override
    public Page submit(Visit visit, Form form) {
        if (visit.path().equals(PAPER)) {
            return paper(answering(visit, disclosure.ofAll(form)));
        }
        Optional<Node> node = entries.roll().at(visit.path());
        if (node.isEmpty()) {
            return Page.notFound();
        }
        Sheet sheet = answering(visit, disclosure.ofPage(form));
        return sheet.shown() && form.value(WANTED).equals(CARDS) ? card(node.get()) : show(sheet, node.get());
    }

    /** The entry as residents see it, also for the preview of what is written. */
    Page preview(Entry entry) {
        Sheet sheet = new Sheet(messages.in(Language.VI), Language.VI, Mail.SHOWN);
        return show(sheet, new Node(entry, List.of(), List.of()));
    }

    private Page front(Sheet sheet, String typed) {
        String words = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        Roll roll = entries.roll();
        String title = sheet.texts().get("directory.title");
        return Page.of(
                        words.isEmpty() ? title : sheet.texts().get("directory.found.title", words),
                        templates.directory(sheet, roll, words, roll.matching(words)))
                .describedAs(sheet.texts().get("directory.sapo"));
    }

    private Page paper(Sheet sheet) {
        Page page = Page.of(
                        sheet.texts().get("directory.paper.title"),
                        templates.paper(sheet, entries.roll(), site.identity().phone()))
                .under(new Crumb(sheet.texts().get("directory.title"), PATH));
        return sheet.refused() ? page.withStatus(TOO_MANY) : page;
    }

    private Page entry(Sheet sheet, Visit visit) {
        String slug = visit.path();
        return entries.roll()
                .at(slug)
                .map(node -> show(sheet, node))
                .or(() -> entries.at(slug)
                        .filter(entry -> entry.withdrawal().isPresent())
                        .map(entry -> gone(sheet, entry)))
                .orElseGet(Page::notFound);
    }

    private Page show(Sheet sheet, Node node) {
        Card card = sheet.card(node.entry());
        Page page = Page.of(
                        card.name().text(),
                        templates.entry(sheet, node, card, site.identity().phone()))
                .under(trail(sheet, node.above()))
                .describedAs(
                        card.title().given() ? card.title().text() : card.work().text())
                .modifiedAt(node.entry().updated())
                .showing(node.entry().subject())
                .as(thing(sheet, node, card));
        return sheet.refused() ? page.withStatus(TOO_MANY) : page;
    }

    private static Thing thing(Sheet sheet, Node node, Card card) {
        if (!card.person()) {
            return new Thing.Unit(card.contact().phone(), card.contact().fax());
        }
        String unit = node.above().isEmpty()
                ? ""
                : sheet.card(node.above().getLast()).name().text();
        return new Thing.Person(card.title().text(), unit);
    }

    private Page gone(Sheet sheet, Entry entry) {
        return Page.gone(sheet.texts().get("directory.gone"), templates.gone(sheet, entry))
                .under(trail(sheet, List.of()));
    }

    private Page card(Node node) {
        byte[] content = new VCard(site.identity()).of(node).getBytes(StandardCharsets.UTF_8);
        return Page.attached(new Attachment(node.entry().slug() + ".vcf", "text/vcard; charset=utf-8", content));
    }

    private static Crumb[] trail(Sheet sheet, List<Entry> above) {
        Stream<Crumb> units =
                above.stream().map(unit -> new Crumb(sheet.card(unit).name().text(), unit.address()));
        return Stream.concat(Stream.of(new Crumb(sheet.texts().get("directory.title"), PATH)), units)
                .toArray(Crumb[]::new);
    }

    private Sheet answering(Visit visit, boolean allowed) {
        return sheet(visit, allowed ? Mail.SHOWN : Mail.REFUSED);
    }

    private Sheet sheet(Visit visit, Mail mail) {
        return new Sheet(messages.in(visit.language()), visit.language(), mail);
    }
}
