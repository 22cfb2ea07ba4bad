package vn.wardportal.api.content;

import java.util.List;
import java.util.Optional;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.search.Facet;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.search.Findable.Days;
import vn.wardportal.api.search.Findable.Stamp;
import vn.wardportal.api.search.Findable.Translation;
import vn.wardportal.api.search.Searchable;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval;

/**
 * Lets contents of a kind go the way of approval: shows them to checks, publishes what was decided, lets residents find what
 * they may read and where ({@link Content#publicAddress}). The module adds what one is called and filed under:
 *
 * <pre>{@code
 * @Component(service = Approval.class)
 * public class WarningApproval extends ContentApproval<Warning, Words> {
 *
 *     @Activate
 *     public WarningApproval(@Reference Desk desk, @Reference Publishing publishing) {
 *         super(desk, publishing);
 *     }
 *
 *     protected Paper paper(Warning warning, Words written) {
 *         return new Paper(written.title(), "", "canh-bao/" + warning.id());
 *     }
 * }
 * }</pre>
 *
 * @param <C> the kind's contents
 * @param <M> what is written
 */
public abstract class ContentApproval<C extends Content<M>, M> implements Approval, Searchable {

    /** The field of the passage that says what it is about. */
    private static final String SUMMARY = "summary";

    private final ContentDesk<C, M> desk;
    private final ContentPublishing<C, M> publishing;

    protected ContentApproval(ContentDesk<C, M> desk, ContentPublishing<C, M> publishing) {
        this.desk = desk;
        this.publishing = publishing;
    }

    /**
     * How it is shown on its way.
     *
     * @param written what was last written of it
     */
    protected abstract Paper paper(C content, M written);

    @Override
    public final String kind() {
        return desk.kind().name();
    }

    @Override
    public final Optional<Paper> paper(String subject) {
        return find(subject)
                .filter(content -> !content.trashed())
                .map(content -> paper(content, desk.written(content)));
    }

    @Override
    public final Examined examined(Edition edition) {
        return desk.kind().examined(edition.subject(), desk.kind().manuscript(edition.fields()));
    }

    @Override
    public final boolean publish(Release release) {
        return find(release.subject())
                .map(content -> publishing.publish(content.id(), release))
                .orElse(false);
    }

    @Override
    public final void withdraw(String subject, String reason) {
        find(subject)
                .filter(Content::published)
                .ifPresent(content -> publishing.withdraw(content.id(), content.version(), reason));
    }

    @Override
    public final void reviewed(String subject) {
        desk.kind().id(subject).ifPresent(publishing::reviewed);
    }

    /** By what residents narrow down a search for it: what it is filed under, if anything. */
    protected List<Facet> facets(C content) {
        String category = paper(content, content.manuscript()).category();
        return category.isBlank() ? List.of() : List.of(new Facet(Facet.CATEGORY, category));
    }

    @Override
    public final Optional<Findable> findable(String subject) {
        return find(subject).filter(Content::published).flatMap(content -> content.publicAddress()
                .flatMap(address ->
                        days(content).map(days -> findable(content, address).during(days))));
    }

    /**
     * On which days residents read a content that is published; nothing if they do not whatever the day, since they do not
     * read what it hangs below. Of a kind whose contents hang below each other, {@link ContentTable#depending} says which.
     */
    protected Optional<Days> days(C content) {
        return Optional.of(Days.ALWAYS);
    }

    /**
     * What residents find of a content that they read there: all that checks see of it in Vietnamese, and what it says in
     * English. A kind of which checks see more than residents do leaves that out here.
     */
    protected Findable findable(C content, String address) {
        Kind<M> kind = desk.kind();
        String subject = kind.subject(content.id());
        Examined examined = kind.examined(subject, content.manuscript());
        String title = kind.title(content.manuscript());
        List<Passage> vietnamese =
                examined.passages().stream().filter(Passage::vietnamese).toList();
        Findable found = Findable.of(new Stamp(subject, content.version()), address, title)
                .summarized(vietnamese.stream()
                        .filter(passage -> passage.field().equals(SUMMARY))
                        .map(Passage::text)
                        .findFirst()
                        .orElse(""))
                .saying(vietnamese.stream()
                        .filter(passage -> !passage.field().equals(SUMMARY)
                                && !passage.text().equals(title))
                        .map(passage -> new Findable.Passage(passage.text(), passage.html()))
                        .toList())
                .offering(examined.files())
                .in(facets(content))
                .dated(content.publicSince());
        return english(content.manuscript()).map(found::translated).orElse(found);
    }

    /** What it says in English, for a kind that can be translated; nothing while it has not been. */
    protected Optional<Translation> english(M manuscript) {
        return Optional.empty();
    }

    @Override
    public final List<Stamp> stamps(String after, int limit) {
        return desk.stamps(after, limit);
    }

    private Optional<C> find(String subject) {
        return desk.kind().id(subject).flatMap(desk::find);
    }
}
