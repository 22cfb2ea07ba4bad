package vn.wardportal.documents.desk;

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

/** CK-03: whether a document is secret; then it does not go on (điểm b khoản 1 Điều 7, khoản 2 Điều 9). */
@Component
public class NotSecret implements Check {

    private final Texts texts = Messages.of(NotSecret.class).in(Language.VI);

    @Override
    public String number() {
        return "CK-03";
    }

    @Override
    public List<Finding> look(Examined written) {
        return written.passages().stream()
                .filter(passage -> written.kind().equals(DocumentKind.NAME)
                        && passage.field().equals("secrecy")
                        && !passage.text().isBlank())
                .map(this::finding)
                .toList();
    }

    private Finding finding(Passage secrecy) {
        return new Finding(
                number(),
                Level.BLOCK,
                secrecy.field(),
                Optional.empty(),
                texts.get("documents.check.secret", secrecy.text()),
                "điểm b khoản 1 Điều 7, khoản 2 Điều 9",
                Optional.empty());
    }
}
