package vn.wardportal.web.frame;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PageNotes.Note;
import vn.wardportal.api.page.Thing;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;

/**
 * One page within the frame.
 *
 * @param title the document's title, without the site's name
 * @param address path and query the page was asked for with
 * @param content what stands inside {@code main}, with the only {@code h1}
 * @param trail the way from the home page, without it
 * @param about what search engines and shared links say of it
 * @param front whether this is the front of the site, whose content brings its own bands
 * @param languages what it is to its twin in the other language
 * @param notes what has to be said above the content
 * @param tools what can be done with the page besides reading it
 */
public record Sheet(
        String title,
        String address,
        Content content,
        List<Crumb> trail,
        About about,
        boolean front,
        Languages languages,
        List<Note> notes,
        Optional<Tools> tools) {

    public Sheet {
        trail = List.copyOf(trail);
        notes = List.copyOf(notes);
    }

    /** The sheet of a page as a module gave it; a page that was not found is on no list. */
    public static Sheet of(Page page, String address) {
        About about = new About(
                page.description(),
                page.picture(),
                Optional.empty(),
                page.status() == 200,
                page.modified(),
                page.thing());
        return new Sheet(
                page.title(),
                address,
                page.content(),
                page.trail(),
                about,
                false,
                Languages.NONE,
                List.of(),
                Optional.empty());
    }

    /** The front of the site. */
    public static Sheet front(Content content, String description) {
        return front(content, description, "/");
    }

    /** The front of the site in the language of that address. */
    public static Sheet front(Content content, String description, String address) {
        About about = About.NOTHING.describedAs(description);
        return new Sheet("", address, content, List.of(), about, true, Languages.NONE, List.of(), Optional.empty());
    }

    /** The same sheet, which has a twin that says the same in the other language. */
    public Sheet translated(Texts texts) {
        return with(new Languages(Optional.of(twin(texts)), true, Optional.empty()));
    }

    /** The same sheet, whose twin shows the same words in the other language's frame. */
    public Sheet switching(Texts texts) {
        return with(new Languages(Optional.of(twin(texts)), false, Optional.empty()));
    }

    /** The same sheet, whose content is in that language and not in its frame's. */
    public Sheet writtenIn(Language written, Texts texts) {
        return with(new Languages(Optional.of(twin(texts)), false, Optional.of(written)));
    }

    /** The same sheet, from which who reads the other language is led there. */
    public Sheet leadingTo(String other, Texts texts) {
        Link twin = new Link(texts.get("frame.twin"), other);
        return with(new Languages(Optional.of(twin), false, Optional.empty()));
    }

    /** @param texts words of the sheet's own language, which name the other one */
    private Link twin(Texts texts) {
        return new Link(texts.get("frame.twin"), Twins.other(address));
    }

    private Sheet with(Languages other) {
        return new Sheet(title, address, content, trail, about, front, other, notes, tools);
    }

    /** The same sheet with the feed that tells what is new there. */
    public Sheet withFeed(Link feed) {
        return new Sheet(title, address, content, trail, about.withFeed(feed), front, languages, notes, tools);
    }

    /** The same sheet for the eyes of those who were given the address alone. */
    public Sheet unlisted() {
        return new Sheet(title, address, content, trail, about.unlisted(), front, languages, notes, tools);
    }

    /** The same sheet with notes above its content. */
    public Sheet under(List<Note> above) {
        return new Sheet(title, address, content, trail, about, front, languages, above, tools);
    }

    /** The same sheet with what can be done with it. */
    public Sheet with(Tools offered) {
        return new Sheet(title, address, content, trail, about, front, languages, notes, Optional.of(offered));
    }

    /** The address without its query. */
    public String path() {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    /**
     * What a page is to its twin.
     *
     * @param twin where it stands; the title is the name of its language
     * @param translated whether the twin says the same, for search engines
     * @param written what the content is written in, if not in the language of the page
     */
    public record Languages(Optional<Link> twin, boolean translated, Optional<Language> written) {

        static final Languages NONE = new Languages(Optional.empty(), false, Optional.empty());
    }

    /**
     * What is told about a page outside it.
     *
     * @param description one sentence
     * @param picture address of a picture
     * @param feed the feed the page belongs to
     * @param listed whether search engines may list it
     * @param modified when the content was last changed
     * @param thing what it shows in the terms of schema.org
     */
    public record About(
            Optional<String> description,
            Optional<String> picture,
            Optional<Link> feed,
            boolean listed,
            Optional<Instant> modified,
            Optional<Thing> thing) {

        /** About a page of which nothing more is known. */
        public static final About NOTHING = new About(
                Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty(), Optional.empty());

        About describedAs(String sentence) {
            return new About(Optional.of(sentence), picture, feed, listed, modified, thing);
        }

        About withFeed(Link one) {
            return new About(description, picture, Optional.of(one), listed, modified, thing);
        }

        About unlisted() {
            return new About(description, picture, feed, false, modified, thing);
        }
    }
}
