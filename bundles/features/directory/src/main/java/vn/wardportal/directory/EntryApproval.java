package vn.wardportal.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentApproval;
import vn.wardportal.api.search.Findable.Days;
import vn.wardportal.api.search.Findable.Passage;
import vn.wardportal.api.search.Findable.Translation;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.directory.Details.Words;

/** Lets entries go the way of approval. */
@Component(service = Approval.class)
public class EntryApproval extends ContentApproval<Entry, Details> {

    private final Texts texts = Messages.of(EntryApproval.class).in(Language.VI);
    private final Entries entries;

    @Activate
    public EntryApproval(@Reference Desk desk, @Reference Publishing publishing, @Reference Entries entries) {
        super(desk, publishing);
        this.entries = entries;
    }

    @Override
    protected Paper paper(Entry entry, Details written) {
        return new Paper(written.name(), texts.get("directory.title"), DirectoryAdmin.PATH + "/" + entry.id());
    }

    /** While it holds and all units above it do, if residents read these: as long as it stands in the directory. */
    @Override
    protected Optional<Days> days(Entry entry) {
        Days days = entry.details().term().days();
        if (entry.parent().isEmpty()) {
            return Optional.of(days);
        }
        return entries.find(entry.parent().getAsLong())
                .filter(Entry::published)
                .flatMap(this::days)
                .map(days::and);
    }

    @Override
    protected Optional<Translation> english(Details details) {
        return Optional.of(details.english().words())
                .filter(Words::given)
                .map(given -> new Translation(
                        given.name().isEmpty() ? details.name() : given.name(),
                        "",
                        Stream.of(given.title(), given.work(), given.room(), given.hours())
                                .map(Passage::plain)
                                .toList()));
    }

    /** Entries are filed under nothing: they are one category. */
    @Override
    public List<Category> categories() {
        return List.of(new Category("", texts.get("directory.title")));
    }
}
