package vn.wardportal.documents.desk;

import java.util.Map;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.content.RequiredPassages;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;

/** Looks whether a document has what every document must have (khoản 2 Điều 6, khoản 1 Điều 9). */
@Component(service = Check.class)
public class CompleteDocument extends RequiredPassages {

    private static final String FORM = "khoản 2 Điều 6";

    public CompleteDocument() {
        super(
                DocumentKind.NAME,
                Messages.of(CompleteDocument.class).in(Language.VI),
                Map.of(
                        "summary", "khoản 1 Điều 9",
                        "number", FORM,
                        "kind", FORM,
                        "issuer", FORM,
                        "issued", FORM));
    }
}
