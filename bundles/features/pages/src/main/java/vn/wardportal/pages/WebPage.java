package vn.wardportal.pages;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.content.Content;
import vn.wardportal.api.content.Mistakes;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Mark;

/**
 * A page of the introduction.
 *
 * @param id its number; 0 before it is kept
 * @param parent the page above; absent for the front
 * @param path the way from {@code /gioi-thieu}, empty for the front, absent in the trash
 * @param text what it says
 * @param place its place among its siblings, small numbers first
 * @param state whether residents see it
 * @param withdrawal why residents lost what they had read; absent if they have it, or never had
 * @param version counts its changes, so that nobody overwrites what they have not seen
 * @param updated when its text was last changed
 * @param mark what residents are told beside it
 */
public record WebPage(
        long id,
        OptionalLong parent,
        Optional<String> path,
        Text text,
        int place,
        State state,
        Optional<Withdrawal> withdrawal,
        int version,
        Instant updated,
        Mark mark)
        implements Content<WebPage.Text> {

    /** Whether residents see the page. */
    public enum State {
        DRAFT,
        PUBLISHED,
        TRASHED
    }

    /**
     * What a page says.
     *
     * @param slug its part of the address
     * @param title its title
     * @param summary one sentence for lists and search engines
     * @param body clean HTML
     * @param unit who answers for the text
     * @param source where it comes from, empty if it is the unit's own (khoản 4 Điều 9)
     * @param consents what is stated about the persons on its pictures, by the pictures' hashes
     * @param english the same in English
     */
    public record Text(
            String slug,
            String title,
            String summary,
            String body,
            String unit,
            String source,
            Map<String, Consent> consents,
            English english) {

        public Text {
            consents = Map.copyOf(consents);
        }

        /** One that states nothing about the persons on its pictures. */
        public Text(String slug, String title, String summary, String body, String unit, String source) {
            this(slug, title, summary, body, unit, source, Map.of(), English.NONE);
        }

        /** Whether it shows any picture. */
        public boolean pictured() {
            return bodies().contains("<img");
        }

        /** The same at another address. */
        Text at(String other) {
            return new Text(other, title, summary, body, unit, source, consents, english);
        }

        /** The same with that translation. */
        Text with(English other) {
            return new Text(slug, title, summary, body, unit, source, consents, other);
        }

        /** What a translation of just these words names. */
        String hash() {
            return Edition.hash(Map.of("title", title, "summary", summary, "body", body));
        }

        /** All clean HTML of it. */
        String bodies() {
            return body + english.body();
        }

        /** Whether the Vietnamese was changed after its translation. */
        public boolean stale() {
            return english.given() && !english.of().equals(hash());
        }
    }

    /**
     * What a page says in English.
     *
     * @param title its title
     * @param summary one sentence
     * @param body clean HTML
     * @param of the hash of the Vietnamese words it translates
     */
    public record English(String title, String summary, String body, String of) {

        static final English NONE = new English("", "", "", "");

        /** Whether it can be read: a title and a text. */
        public boolean given() {
            return !title.isBlank() && Mistakes.hasWords(body);
        }
    }

    /** A page that is not kept yet. */
    static WebPage unkept(OptionalLong parent, Text text, Instant now) {
        return new WebPage(0, parent, Optional.empty(), text, 0, State.DRAFT, Optional.empty(), 0, now, Mark.NONE);
    }

    /** The same page with another text. */
    WebPage with(Text other) {
        return new WebPage(id, parent, path, other, place, state, withdrawal, version, updated, mark);
    }

    @Override
    public Text manuscript() {
        return text;
    }

    @Override
    public boolean published() {
        return state == State.PUBLISHED;
    }

    @Override
    public boolean shown() {
        return published() || withdrawal.isPresent();
    }

    @Override
    public boolean trashed() {
        return state == State.TRASHED;
    }

    @Override
    public Optional<String> publicAddress() {
        return path.map(way -> address());
    }

    /** Its address on the site; a page in the trash has the front's. */
    String address() {
        return IntroductionPage.PATH
                + path.filter(way -> !way.isEmpty()).map(way -> "/" + way).orElse("");
    }
}
