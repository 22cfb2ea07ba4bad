package vn.wardportal.documents.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.documents.Bases;
import vn.wardportal.documents.Documents;
import vn.wardportal.documents.Documents.Column;
import vn.wardportal.documents.DocumentsPage;
import vn.wardportal.documents.desk.Desk;
import vn.wardportal.documents.desk.Publishing;
import vn.wardportal.documents.parser.DocumentParser;
import vn.wardportal.documents.parser.Kinds;
import vn.wardportal.documents.parser.Kinds.Named;

/** What entering a document takes. */
@Component(service = Tools.class)
public class Tools {

    private static final String FIELDS = "documents.fields";

    /** Reads what files say, while somebody does. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile vn.wardportal.api.document.@Nullable Documents files;

    private final Documents documents;
    private final Bases bases;
    private final Desk desk;
    private final Publishing publishing;
    private final DocumentsPage page;
    private final Rules rules;
    private final WritingTools writing;

    @Activate
    public Tools(
            @Reference Documents documents,
            @Reference Bases bases,
            @Reference Desk desk,
            @Reference Publishing publishing,
            @Reference DocumentsPage page,
            @Reference Rules rules,
            @Reference WritingTools writing) {
        this.documents = documents;
        this.bases = bases;
        this.desk = desk;
        this.publishing = publishing;
        this.page = page;
        this.rules = rules;
        this.writing = writing;
    }

    Documents documents() {
        return documents;
    }

    Bases bases() {
        return bases;
    }

    Desk desk() {
        return desk;
    }

    Publishing publishing() {
        return publishing;
    }

    DocumentsPage page() {
        return page;
    }

    WritingTools writing() {
        return writing;
    }

    vn.wardportal.api.document.@Nullable Documents files() {
        return files;
    }

    /** The kinds of documents there are today, and those that older documents have. */
    List<String> kinds() {
        List<Named> known = new ArrayList<>(Kinds.on(today(), rules));
        Kinds.before(rules).forEach(known::add);
        return known.stream().map(Named::name).distinct().toList();
    }

    /** The fields that the ward files documents under. */
    List<String> fields() {
        return rules.find(FIELDS, today()).stream()
                .flatMap(rule -> List.of(rule.content().split("\\s*;\\s*")).stream())
                .toList();
    }

    DocumentParser parser() {
        return new DocumentParser(Kinds.on(today(), rules), documents.used(Column.ISSUER));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(writing.clock().instant(), Dates.ZONE);
    }
}
