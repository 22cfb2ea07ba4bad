package vn.wardportal.directory;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Publications;
import vn.wardportal.api.text.Language;

/** The entries that residents see today, for the site map. All of them can be read in English: words in a table, numbers. */
@Component
public class DirectoryPublications implements Publications {

    private final Entries entries;

    @Activate
    public DirectoryPublications(@Reference Entries entries) {
        this.entries = entries;
    }

    @Override
    public List<Publication> newest(int offset, int limit) {
        return entries.roll().newest().stream()
                .skip(offset)
                .limit(limit)
                .map(node -> publication(node.entry()))
                .toList();
    }

    @Override
    public List<Publication> newestInEnglish(int offset, int limit) {
        return newest(offset, limit);
    }

    private static Publication publication(Entry entry) {
        Details.Words words = entry.details().words();
        String summary = words.title().isEmpty() ? words.work() : words.title();
        Card card = Card.of(entry, Language.EN);
        String english =
                card.title().given() ? card.title().text() : card.work().text();
        return new Publication(
                        entry.address(), words.name(), summary, Optional.empty(), entry.updated(), entry.updated())
                .translated(new English(card.name().text(), english, Optional.empty()));
    }
}
