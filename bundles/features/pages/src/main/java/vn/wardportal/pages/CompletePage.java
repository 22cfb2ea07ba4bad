package vn.wardportal.pages;

import java.util.Map;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.content.RequiredPassages;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;

/** Looks whether a page has what every page must have, and says which unit answers for it (khoản 1 and 5 Điều 9). */
@Component(service = Check.class)
public class CompletePage extends RequiredPassages {

    private static final String WORDS = "khoản 1 Điều 9";
    private static final String UNIT = "khoản 5 Điều 9";

    public CompletePage() {
        super(
                PageKind.NAME,
                Messages.of(CompletePage.class).in(Language.VI),
                Map.of("title", WORDS, "summary", WORDS, "body", WORDS, "unit", UNIT));
    }
}
