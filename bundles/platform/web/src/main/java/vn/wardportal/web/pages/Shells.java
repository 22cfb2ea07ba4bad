package vn.wardportal.web.pages;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.page.RememberedEach;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.answer.SecurityHeaders;
import vn.wardportal.web.frame.Bound;
import vn.wardportal.web.frame.Frame;
import vn.wardportal.web.frame.Link;
import vn.wardportal.web.frame.LinkGroup;
import vn.wardportal.web.frame.Reading;
import vn.wardportal.web.frame.Sheet;
import vn.wardportal.web.frame.Shell;
import vn.wardportal.web.frame.Theme;
import vn.wardportal.web.frame.Twins;

/** Makes what stands around every page. Needs no database, so that it can stand around an error as well. */
public final class Shells {

    private static final int MENU = 8;
    private static final String SEARCH = "/tim-kiem";
    private static final String OPEN_DATA = "/du-lieu-mo";

    private final Contributions contributions;
    private final SiteFacts site;
    private final Theme theme;
    private final Messages messages;
    private final RememberedEach<Language, Shell> shells;

    public Shells(Contributions contributions, SiteFacts site, Theme theme, Messages messages, Clock clock) {
        this.contributions = contributions;
        this.site = site;
        this.theme = theme;
        this.messages = messages;
        this.shells = new RememberedEach<>(clock, this::make);
    }

    /** The shell in that language as of now. */
    Shell shell(Language language, Optional<Instant> updated) {
        return shells.get(language).updated(updated);
    }

    private Shell make(Language language) {
        Present shown = contributions.shown();
        SiteIdentity identity = site.identity();
        Texts texts = texts(language);
        List<Link> menu = menu(language, shown);
        boolean searchable = shown.exists(SEARCH);
        Shell.Parts parts = new Shell.Parts(
                Frames.assets(theme, searchable),
                Frames.brand(language, texts, identity, theme, !menu.isEmpty()),
                Frames.search(texts),
                Frames.foot(language, texts, identity, foot(language, shown)),
                texts.get("foot.source", identity.label() + " " + Bound.numbers(identity.name())));
        return new Shell(
                language,
                texts,
                identity,
                theme,
                menu,
                parts,
                Optional.empty(),
                searchable,
                shown.exists(Frame.REPORTS),
                Optional.empty());
    }

    /** The whole document; on the English site its links stay there. One with a search box may run its script. */
    Answer document(int status, Shell shell, Sheet sheet, Reading reading) {
        byte[] document = Frames.document(shell, sheet, reading);
        Answer answer = shell.language() == Language.VI
                ? Answer.of(status, Answer.HTML, document)
                : Answer.of(status, Answer.HTML, linked(shell, new String(document, StandardCharsets.UTF_8)));
        return shell.searchable() ? answer.with(SecurityHeaders.POLICY_NAME, SecurityHeaders.SCRIPTED_POLICY) : answer;
    }

    /** Whether programs read what stands there. */
    boolean forPrograms(String address) {
        String path = Twins.vietnamese(address.replaceFirst("[?#].*", ""));
        return contributions.now().section(path).filter(Section::forPrograms).isPresent();
    }

    /** The document with links that stay in its language. */
    String linked(Shell shell, String document) {
        return shell.language() == Language.EN ? new EnglishLinks(contributions.shown()).in(document) : document;
    }

    private List<Link> menu(Language language, Present shown) {
        List<Link> links = links(language, shown);
        if (links.size() <= MENU) {
            return links;
        }
        List<Link> first = new ArrayList<>(links.subList(0, MENU - 1));
        first.add(allSections(language));
        return first;
    }

    /** Every section that wants to be found. */
    List<Link> links(Language language, Present shown) {
        return shown.menu().stream()
                .map(place -> new Link(place.title(language), place.path()))
                .toList();
    }

    private List<LinkGroup> foot(Language language, Present shown) {
        Texts texts = texts(language);
        Stream<Link> sections = links(language, shown).stream().limit(MENU);
        Stream<Link> own = Stream.concat(
                Stream.of(allSections(language), new Link(texts.get("site.feed"), Router.FEED)),
                shown.exists(OPEN_DATA) ? Stream.of(new Link(texts.get("site.data"), OPEN_DATA)) : Stream.empty());
        List<Link> about = Stream.concat(sections, own).toList();
        List<Link> links = site.identity().links().stream()
                .map(link -> new Link(link.title(), link.address()))
                .toList();
        return Stream.of(
                        new LinkGroup(texts.get("foot.about"), about),
                        new LinkGroup(texts.get("foot.links"), links, true))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    private Link allSections(Language language) {
        return new Link(texts(language).get("site.sections"), Router.SECTIONS);
    }

    Texts texts(Language language) {
        return messages.in(language);
    }
}
