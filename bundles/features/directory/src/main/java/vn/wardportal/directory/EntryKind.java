package vn.wardportal.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Origin;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.content.ContentRights;
import vn.wardportal.api.content.Kind;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.directory.Details.Words;

/** Entries of the directory, as what goes the approval route. */
@Component(service = EntryKind.class)
public class EntryKind extends Kind<Details> {

    /** What subjects of entries begin with. */
    static final String NAME = "directory.entry";

    private static final ContentRights RIGHTS =
            new ContentRights(Rights.EDIT, Rights.WITHDRAW, Rights.WITHDRAW, Rights.WITHDRAW);

    public EntryKind() {
        super(NAME, RIGHTS, Messages.of(EntryKind.class).in(Language.VI));
    }

    @Override
    public Details clean(Details details) {
        return details.clean();
    }

    @Override
    public Map<Field, String> mistakes(Details details) {
        return DetailsMistakes.forKeeping(details);
    }

    @Override
    public String title(Details details) {
        return details.name();
    }

    @Override
    public Collection<String> files(Details details) {
        return List.of();
    }

    @Override
    public Map<String, String> fields(Details details) {
        return DetailsFields.of(details);
    }

    @Override
    public Details manuscript(Map<String, String> fields) {
        return DetailsFields.details(fields);
    }

    /** Its Vietnamese words. The official numbers and addresses are what a directory is for: no check looks at them. */
    @Override
    public Examined examined(String subject, Details details) {
        Words words = details.words();
        List<Passage> passages = new ArrayList<>(List.of(passage("name", words.name())));
        if (details.person()) {
            passages.add(passage("title", words.title()));
        }
        passages.add(passage("work", words.work()));
        passages.add(passage("room", words.room()));
        passages.add(passage("hours", words.hours()));
        return new Examined(NAME, subject, passages, List.of(), List.of(), Origin.OWN, Optional.empty());
    }
}
