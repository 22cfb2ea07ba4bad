package vn.wardportal.news.desk;

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

/** Looks whether an article has what every article must have (khoản 1 Điều 9). */
@Component
public class CompleteArticle implements Check {

    private final Texts texts = Messages.of(CompleteArticle.class).in(Language.VI);

    @Override
    public String number() {
        return "CK-11";
    }

    @Override
    public List<Finding> look(Examined written) {
        List<Finding> findings = new ArrayList<>();
        if (written.kind().equals(NewsApproval.KIND)) {
            written.passages().stream()
                    .filter(passage -> empty(passage))
                    .map(passage -> finding(passage.field()))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static boolean empty(Passage passage) {
        return switch (passage.field()) {
            case "title", "summary" -> passage.text().isBlank();
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
                texts.get("news.mistake." + field),
                "khoản 1 Điều 9",
                Optional.empty());
    }
}
