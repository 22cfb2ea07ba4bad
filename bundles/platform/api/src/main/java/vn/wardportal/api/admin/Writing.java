package vn.wardportal.api.admin;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.wardportal.api.content.Content;
import vn.wardportal.api.content.ContentDesk;
import vn.wardportal.api.content.ContentPublishing;
import vn.wardportal.api.content.Kind;
import vn.wardportal.api.user.Person;

/**
 * The content that is written in a {@link RoutedView}: as it was last seen, and what can be done with it. The module adds
 * how one is begun and previewed:
 *
 * <pre>{@code
 * class WarningWriting extends Writing<Warning, Words> {
 *
 *     protected Words blank() {
 *         return new Words("", "");
 *     }
 *
 *     protected Warning create(Words words) {
 *         return desk.create(words);
 *     }
 *     …
 * }
 * }</pre>
 *
 * @param <C> the kind's contents
 * @param <M> what is written
 */
public abstract class Writing<C extends Content<M>, M> {

    private final ContentDesk<C, M> desk;
    private final ContentPublishing<C, M> publishing;
    private Optional<C> content;
    private BiConsumer<String, String> birth = (unborn, subject) -> {};

    /** @param content what is written on; absent for a new one */
    protected Writing(ContentDesk<C, M> desk, ContentPublishing<C, M> publishing, Optional<C> content) {
        this.desk = desk;
        this.publishing = publishing;
        this.content = content;
    }

    /** What a new one says before anything is typed. */
    protected abstract M blank();

    /** Keeps a new one. */
    protected abstract C create(M manuscript);

    /**
     * Looks whether residents could read that.
     *
     * @throws vn.wardportal.api.content.Refusal if fields lack something, or it could not be read where it stands
     */
    protected abstract void check(M manuscript);

    /** Address of a page that shows the manuscript as residents would see it. */
    protected abstract String preview(M manuscript);

    /** How drafts tell new ones apart, before they have a number. */
    protected String unborn() {
        return "new";
    }

    /** The content as it is kept; absent before it first is. */
    protected final Optional<C> content() {
        return content;
    }

    final Kind<M> kind() {
        return desk.kind();
    }

    final String subject() {
        return kind().name() + "/"
                + content.map(kept -> String.valueOf(kept.id())).orElseGet(this::unborn);
    }

    final int version() {
        return content.map(Content::version).orElse(0);
    }

    final Set<ContentAct> offered(Person person) {
        return ContentAct.offered(content, kind().rights(), person);
    }

    /** Looks at it anew. */
    final M look() {
        content = content.flatMap(known -> desk.find(known.id()));
        return manuscript();
    }

    /** What was last written. */
    final M manuscript() {
        return content.map(desk::written).orElseGet(this::blank);
    }

    /** Why the person cannot write on it, in words. */
    final Optional<String> closed() {
        return content.flatMap(desk::closed);
    }

    /** Whether there is a version of it that could be sent in. */
    final boolean recorded() {
        return content.map(desk::recorded).orElse(false);
    }

    /** What is done once a new one is kept: with what it was called before, and what it is called now. */
    final void whenKept(BiConsumer<String, String> work) {
        birth = work;
    }

    final void save(M manuscript) {
        boolean fresh = content.isEmpty();
        String before = subject();
        content = Optional.of(fresh ? create(manuscript) : desk.save(id(), version(), manuscript));
        if (fresh) {
            birth.accept(before, subject());
        }
    }

    final void withdraw(String reason) {
        content = Optional.of(publishing.withdraw(id(), version(), reason));
    }

    final void trash() {
        content = Optional.of(publishing.trash(id(), version()));
    }

    final void restore() {
        content = Optional.of(publishing.restore(id(), version()));
    }

    final void delete() {
        publishing.delete(id(), version());
    }

    private long id() {
        return content.map(Content::id).orElseThrow();
    }
}
