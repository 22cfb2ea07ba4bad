package vn.wardportal.api.page;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
 * @param description one sentence for search engines and shared links
 * @param picture address of a picture for shared links
 * @param modified when the content was last changed
 * @param location where the visitor is sent instead; the content is then not shown
 * @param subject what it shows, as its module calls it: {@code news.article/12}; residents see nothing of it
 */
public record Page(
        String title,
        Content content,
        int status,
        List<Crumb> trail,
        Optional<String> description,
        Optional<String> picture,
        Optional<Instant> modified,
        Optional<String> location,
        Optional<String> subject) {

    private static final Content NOTHING = output -> {};

    public Page {
        trail = List.copyOf(trail);
    }

    /** A page that was found. */
    public static Page of(String title, Content content) {
        return new Page(
                title,
                content,
                200,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
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
        return new Page(title, content, code, trail, description, picture, modified, location, subject);
    }

    /** The same page with other content. */
    public Page with(Content other) {
        return new Page(title, other, status, trail, description, picture, modified, location, subject);
    }

    /** The same page below these crumbs. */
    public Page under(Crumb... crumbs) {
        return new Page(title, content, status, List.of(crumbs), description, picture, modified, location, subject);
    }

    /** The same page with a sentence for search engines and shared links. */
    public Page describedAs(String sentence) {
        return new Page(title, content, status, trail, Optional.of(sentence), picture, modified, location, subject);
    }

    /** The same page with a picture for shared links. */
    public Page picturedBy(String address) {
        return new Page(title, content, status, trail, description, Optional.of(address), modified, location, subject);
    }

    /** The same page, last changed then. */
    public Page modifiedAt(Instant time) {
        return new Page(title, content, status, trail, description, picture, Optional.of(time), location, subject);
    }

    /** The same page, which shows that: whoever wrote and approved it can be told what is said about the page. */
    public Page showing(String what) {
        return new Page(title, content, status, trail, description, picture, modified, location, Optional.of(what));
    }

    private Page leadingTo(String path) {
        return new Page(title, content, status, trail, description, picture, modified, Optional.of(path), subject);
    }
}
