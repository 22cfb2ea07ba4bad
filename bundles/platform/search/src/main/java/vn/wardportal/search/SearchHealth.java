package vn.wardportal.search;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.module.Health;
import vn.wardportal.api.module.HealthCheck;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Whether everything can be found. An index that is lost or damaged is made anew by itself, so this is never a failure. */
@Component
@HealthCheck.Named(title = "search.health")
public final class SearchHealth implements HealthCheck {

    private final Librarian librarian;
    private final Texts texts = Messages.of(SearchHealth.class).in(Language.VI);

    @Activate
    public SearchHealth(@Reference Librarian librarian) {
        this.librarian = librarian;
    }

    @Override
    public Health look() {
        State state = librarian.state();
        String words = texts.get("search.state." + state.phase().name(), state.things(), state.done());
        return switch (state.phase()) {
            case CLOSED, FILLING -> Health.warn(words);
            case REBUILDING, READY -> Health.pass(words);
        };
    }
}
