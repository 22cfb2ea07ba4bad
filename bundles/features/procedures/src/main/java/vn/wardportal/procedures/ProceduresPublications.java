package vn.wardportal.procedures;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Publications;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** The posted procedures, for the feed and the site map. */
@Component
public class ProceduresPublications implements Publications {

    private final Catalogue catalogue;
    private final Texts texts = Messages.of(ProceduresPublications.class).in(Language.VI);

    @Activate
    public ProceduresPublications(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Publication> newest(int offset, int limit) {
        return catalogue.newest(offset, limit).stream().map(this::publication).toList();
    }

    @Override
    public Optional<String> parameter() {
        return Optional.of(Facets.FIELD_PARAMETER);
    }

    @Override
    public Optional<Category> in(String field, int limit) {
        List<Entry> found = catalogue.latestIn(field, limit);
        return found.stream()
                .findFirst()
                .map(entry -> new Category(
                        entry.head().field(),
                        found.stream().map(this::publication).toList()));
    }

    private Publication publication(Entry entry) {
        return new Publication(
                entry.address(),
                entry.head().name(),
                texts.get("procedures.about", entry.head().name()),
                Optional.of(entry.head().field()),
                entry.updated(),
                entry.updated());
    }
}
