package vn.wardportal.documents.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.Bases;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Relation;
import vn.wardportal.documents.Status;

/** CK-06: whether what a document rests on is in force, as far as the portal has it (khoản 1 Điều 3). */
@Component
public class BasisHealth implements Check {

    private static final String BASIS = Relation.BASIS + ": ";

    private final Bases bases;
    private final Texts texts = Messages.of(BasisHealth.class).in(Language.VI);

    @Activate
    public BasisHealth(@org.osgi.service.component.annotations.Reference Bases bases) {
        this.bases = bases;
    }

    @Override
    public String number() {
        return "CK-06";
    }

    @Override
    public String title() {
        return texts.get("documents.check.bases");
    }

    @Override
    public List<Finding> look(Examined written) {
        return written.passages().stream()
                .filter(passage -> written.kind().equals(DocumentKind.NAME)
                        && passage.field().equals("references")
                        && passage.text().startsWith(BASIS))
                .flatMap(this::finding)
                .toList();
    }

    private Stream<Finding> finding(Passage passage) {
        String words = passage.text().substring(BASIS.length());
        return bases.find(new Reference(Relation.BASIS, words)).stream()
                .filter(basis -> basis.status() == Status.EXPIRED || basis.status() == Status.PARTLY)
                .map(basis -> new Finding(
                        number(),
                        Level.HINT,
                        passage.field(),
                        Optional.empty(),
                        texts.get(
                                "documents.check.bases.old",
                                words,
                                texts.get(basis.status().key())),
                        "khoản 1 Điều 3",
                        Optional.empty()));
    }
}
