package vn.wardportal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Looks whether a page has what every page must have, and says which unit answers for it (khoản 1 and 5 Điều 9). */
@Component
public class CompletePage implements Check {

    private final Texts texts = Messages.of(CompletePage.class).in(Language.VI);

    @Override
    public String number() {
        return "CK-11";
    }

    @Override
    public List<Finding> look(Examined written) {
        List<Finding> findings = new ArrayList<>();
        if (written.kind().equals(PagesApproval.KIND)) {
            written.passages().stream()
                    .filter(CompletePage::empty)
                    .map(passage -> finding(passage.field()))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static boolean empty(Passage passage) {
        return switch (passage.field()) {
            case "title", "summary", "unit" -> passage.text().isBlank();
            case "body" -> !Mistakes.hasWords(passage.text());
            default -> false;
        };
    }

    private Finding finding(String field) {
        return new Finding(
                number(),
                Level.BLOCK,
                field,
                Optional.empty(),
                texts.get("pages.mistake." + field),
                field.equals("unit") ? "khoản 5 Điều 9" : "khoản 1 Điều 9",
                Optional.empty());
    }
}
