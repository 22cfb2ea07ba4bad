package vn.wardportal.api.page;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.text.Language;

/**
 * An answer to a resident: content that the platform frames, escapes, compresses and keeps.
 *
 * <pre>{@code
 * return Page.of(article.title(), templates.article(article))
 *         .describedAs(article.summary())
 *         .under(new Crumb(texts.get("news.title"), "/tin-tuc"));
 * }</pre>
 *
 * @param title the document's title and, where the content has none, its heading
 * @param content what stands inside {@code main}; it brings the page's only {@code h1}
 * @param status the HTTP status
 * @param trail the way from the home page, which is added by the frame
 * @param about what is told of it outside
 * @param instead what is sent instead, if anything is; the content is then not shown
 */
public record Page(
        String title, Content content, int status, List<Crumb> trail, About about, Optional<Instead> instead) {

    private static final Content NOTHING = output -> {};

    public Page {
        trail = List.copyOf(trail);
    }

    /** A page that was found. */
    public static Page of(String title, Content content) {
        return new Page(title, content, 200, List.of(), About.NOTHING, Optional.empty());
    }

    /** A file to be saved, without a frame. */
    public static Page attached(Attachment file) {
        return of("", NOTHING).replacedBy(new Instead(Optional.empty(), Optional.of(file)));
    }

    /** There is no such page; the platform shows its own words and what to do next. */
    public static Page notFound() {
        return of("", NOTHING).withStatus(404);
    }

    /** The thing is at another address for good. */
    public static Page moved(String path) {
        return of("", NOTHING).withStatus(301).leadingTo(path);
    }

    /** The form was taken: the visitor is sent on, so that loading again does not send it twice. */
    public static Page seeOther(String path) {
        return of("", NOTHING).withStatus(303).leadingTo(path);
    }

    /** The thing was withdrawn; the content says when and why. */
    public static Page gone(String title, Content content) {
        return of(title, content).withStatus(410);
    }

    /** The same page with another HTTP status, such as 422 for a form with mistakes. */
    public Page withStatus(int code) {
        return new Page(title, content, code, trail, about, instead);
    }

    /** The same page with other content. */
    public Page with(Content other) {
        return new Page(title, other, status, trail, about, instead);
    }

    /** The same page below these crumbs. */
    public Page under(Crumb... crumbs) {
        return new Page(title, content, status, List.of(crumbs), about, instead);
    }

    /** The same page with a sentence for search engines and shared links. */
    public Page describedAs(String sentence) {
        return with(new About(Optional.of(sentence), picture(), modified(), subject(), language(), thing()));
    }

    /** The same page with a picture for shared links. */
    public Page picturedBy(String address) {
        return with(new About(description(), Optional.of(address), modified(), subject(), language(), thing()));
    }

    /** The same page, last changed then. */
    public Page modifiedAt(Instant time) {
        return with(new About(description(), picture(), Optional.of(time), subject(), language(), thing()));
    }

    /** The same page, which shows that: whoever wrote and approved it can be told what is said about the page. */
    public Page showing(String what) {
        return with(new About(description(), picture(), modified(), Optional.of(what), language(), thing()));
    }

    /** The same page whose content is written in that language alone, whatever language it was asked in. */
    public Page in(Language written) {
        return with(new About(description(), picture(), modified(), subject(), Optional.of(written), thing()));
    }

    /** The same page, which shows that in the terms of schema.org. */
    public Page as(Thing shown) {
        return with(new About(description(), picture(), modified(), subject(), language(), Optional.of(shown)));
    }

    /** One sentence for search engines and shared links. */
    public Optional<String> description() {
        return about.description();
    }

    /** Address of a picture for shared links. */
    public Optional<String> picture() {
        return about.picture();
    }

    /** When the content was last changed. */
    public Optional<Instant> modified() {
        return about.modified();
    }

    /** What it shows, as its module calls it; residents see nothing of it. */
    public Optional<String> subject() {
        return about.subject();
    }

    /** The only language that the content is written in; nothing if it is in whatever it was asked in. */
    public Optional<Language> language() {
        return about.language();
    }

    /** What it shows in the terms of schema.org. */
    public Optional<Thing> thing() {
        return about.thing();
    }

    /** Where the visitor is sent instead. */
    public Optional<String> location() {
        return instead.flatMap(Instead::location);
    }

    /** The file that is sent instead. */
    public Optional<Attachment> attachment() {
        return instead.flatMap(Instead::attachment);
    }

    private Page with(About told) {
        return new Page(title, content, status, trail, told, instead);
    }

    private Page leadingTo(String path) {
        return replacedBy(new Instead(Optional.of(path), Optional.empty()));
    }

    private Page replacedBy(Instead other) {
        return new Page(title, content, status, trail, about, Optional.of(other));
    }

    /**
     * What is told of a page outside it.
     *
     * @param description one sentence for search engines and shared links
     * @param picture address of a picture for shared links
     * @param modified when the content was last changed
     * @param subject what it shows, as its module calls it: {@code news.article/12}
     * @param language the only language that the content is written in; absent if it is in whatever it was asked in
     * @param thing what it shows in the terms of schema.org
     */
    public record About(
            Optional<String> description,
            Optional<String> picture,
            Optional<Instant> modified,
            Optional<String> subject,
            Optional<Language> language,
            Optional<Thing> thing) {

        private static final About NOTHING = new About(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * What is sent instead of a page: one of the two.
     *
     * @param location where the visitor is sent
     * @param attachment a file
     */
    public record Instead(Optional<String> location, Optional<Attachment> attachment) {}
}
