package vn.wardportal.documents.importing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Documents;
import vn.wardportal.documents.Status;

/** What is there, by number, issuer and year; read one by one, for all of it would fill the memory. */
final class Known {

    private final Documents documents;
    private final Map<String, Long> numbers;
    private final LocalDate today;

    Known(Documents documents, LocalDate today) {
        this.documents = documents;
        this.numbers = documents.identities();
        this.today = today;
    }

    Optional<Document> find(String identity) {
        return Optional.ofNullable(numbers.get(identity)).flatMap(documents::find);
    }

    /** Whether that holds of the document already. */
    boolean is(Optional<Document> document, Status status) {
        return document.filter(there -> there.force().on(today) == status).isPresent();
    }
}
