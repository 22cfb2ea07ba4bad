package vn.wardportal.documents.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentDesk.Brought;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.table.Importer;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.documents.Bases;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Documents;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.Secrecy;
import vn.wardportal.documents.desk.Desk;
import vn.wardportal.documents.desk.Rights;

/**
 * Brings documents of a file in as drafts and new versions, and gives them away as such a table. Nothing of a file reaches
 * residents before it was approved on the route of Điều 13, and nothing is taken from them by it.
 */
@Component(service = DocumentImporter.class)
public class DocumentImporter extends Importer<List<Brought<Manuscript>>> {

    private final Documents documents;
    private final Bases bases;
    private final Desk desk;
    private final Rules rules;
    private final Clock clock;
    private final Texts texts = Messages.of(DocumentImporter.class).in(Language.VI);

    @Activate
    public DocumentImporter(
            @Reference Documents documents,
            @Reference Bases bases,
            @Reference Desk desk,
            @Reference Rules rules,
            @Reference Clock clock) {
        this.documents = documents;
        this.bases = bases;
        this.desk = desk;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Layout layout() {
        return Columns.LAYOUT;
    }

    /** What was last written of each document that is not secret, the latest issued first. */
    public Stream<List<String>> rows() {
        LocalDate today = today();
        return documents.identities().values().stream()
                .flatMap(id -> documents.find(id).stream())
                .filter(document -> document.heading().secrecy() == Secrecy.NONE)
                .map(document -> cells(document, today));
    }

    private List<String> cells(Document document, LocalDate today) {
        return Columns.cells(
                desk.written(document), texts.get(document.force().on(today).key()), texts.get(Secrecy.NONE.key()));
    }

    @Override
    protected Compared<List<Brought<Manuscript>>> compare(TableFile file, IntConsumer progress) {
        Acting.require(Rights.EDIT);
        LocalDate today = today();
        List<Brought<Manuscript>> brought = new ArrayList<>();
        DocumentComparison comparison = new DocumentComparison(
                new Known(documents, today), desk, rules, new Endings(bases, today), texts, brought::add, progress);
        return new Compared<>(comparison.plan(file.read(Columns.LAYOUT, comparison::look)), brought);
    }

    @Override
    protected int write(List<Brought<Manuscript>> brought, IntConsumer progress, String hash) {
        return desk.keep(brought, progress, hash);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }
}
