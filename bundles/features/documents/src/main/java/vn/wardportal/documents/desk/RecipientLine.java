package vn.wardportal.documents.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.list.Syllables;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/**
 * CK-04: whether the recipients of a document say that it is published on the portal (khoản 2 Điều 9). Where they do not,
 * it takes a reason, which somebody who reviews has to accept.
 */
@Component
public class RecipientLine implements Check {

    private static final String BASIS = "khoản 2 Điều 9";
    /** Without marks "cổng" is "công an" and "cộng đồng", too: only with what kind of gate it is does it say so. */
    private static final Pattern LINE =
            Pattern.compile("\\b(?:cong|trang) (?:(?:thong )?tin dien tu|tt dien tu|ttdt|tt dt)\\b"
                    + "|\\b(?:cttdt|tttdt|website|trang web)\\b");

    private final Texts texts = Messages.of(RecipientLine.class).in(Language.VI);

    @Override
    public String number() {
        return "CK-04";
    }

    @Override
    public String title() {
        return texts.get("documents.check.recipients");
    }

    @Override
    public List<Finding> look(Examined written) {
        if (!written.kind().equals(DocumentKind.NAME) || says(text(written, "recipients"))) {
            return List.of();
        }
        String reason = text(written, "waiver").strip();
        return List.of(
                reason.isEmpty()
                        ? finding(Level.BLOCK, "recipients", texts.get("documents.check.recipients.missing"))
                        : finding(Level.ASK, "waiver", texts.get("documents.check.recipients.waived", reason)));
    }

    /** Whether the recipients say so, with or without marks, in whatever words offices use. */
    public static boolean says(String recipients) {
        return LINE.matcher(Syllables.plain(recipients)).find();
    }

    private Finding finding(Level level, String field, String words) {
        return new Finding(number(), level, field, Optional.empty(), words, BASIS, Optional.empty());
    }

    private static String text(Examined written, String field) {
        return written.passages().stream()
                .filter(passage -> passage.field().equals(field))
                .map(Passage::text)
                .findFirst()
                .orElse("");
    }
}
