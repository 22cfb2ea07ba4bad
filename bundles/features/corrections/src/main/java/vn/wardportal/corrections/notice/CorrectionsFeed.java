package vn.wardportal.corrections.notice;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Publications;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.corrections.Correction;
import vn.wardportal.corrections.Corrections;

/** The corrections in the feed of the site, where what they correct was announced. */
@Component
public class CorrectionsFeed implements Publications {

    private final Corrections corrections;
    private final Wording wording = new Wording();
    private final Texts texts = Messages.of(CorrectionsFeed.class).in(Language.VI);

    @Activate
    public CorrectionsFeed(@Reference Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public List<Publication> newest(int offset, int limit) {
        return corrections.published(offset, limit).stream()
                .map(this::publication)
                .toList();
    }

    private Publication publication(Correction correction) {
        String kind = texts.get(correction.text().kind().key());
        return new Publication(
                correction.address(),
                kind + ": " + correction.place().title(),
                wording.words(correction.text()),
                Optional.of(texts.get("corrections.list.title")),
                correction.published(),
                correction.lifted().orElse(correction.published()));
    }
}
