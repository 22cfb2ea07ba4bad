package vn.wardportal.pages;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Origin;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.pages.WebPage.Text;

/** Shows pages to the checks. */
@Component(service = Examination.class)
public class Examination {

    private final Texts texts = Messages.of(Examination.class).in(Language.VI);

    /** A text as checks look at it. */
    Examined of(String subject, Text text) {
        return new Examined(
                PagesApproval.KIND,
                subject,
                List.of(
                        passage("title", text.title()),
                        passage("summary", text.summary()),
                        new Passage("body", texts.get("pages.editor.body"), text.body(), true),
                        passage("unit", text.unit())),
                List.of(),
                List.of(),
                text.source().isBlank() ? Origin.OWN : new Origin(false, text.source(), ""),
                Optional.empty());
    }

    private Passage passage(String field, String text) {
        return new Passage(field, texts.get("pages.editor." + field), text, false);
    }
}
