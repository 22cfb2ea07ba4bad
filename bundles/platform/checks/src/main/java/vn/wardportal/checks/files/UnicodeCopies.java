package vn.wardportal.checks.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.text.DecodedText;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.checks.encoding.Unicode;

/** Texts and tables of plain letters in an old encoding, converted for their authors to look at and take instead. */
@Component(service = UnicodeCopies.class)
public final class UnicodeCopies {

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Files files;

    @Activate
    public UnicodeCopies(@Reference Files files) {
        this.files = files;
    }

    /**
     * A file in Unicode.
     *
     * @param of the file it was made of
     * @param before what that says, letter by letter as its bytes are seen
     * @param after what it means
     */
    public record Copy(StoredFile of, String before, String after) {

        /** In UTF-8. Spreadsheets take a table without the mark for one in the encoding of the machine. */
        public byte[] bytes() {
            return ((of.type().equals("text/csv") ? "\uFEFF" : "") + after).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The file that there can be a copy of, if the finding is about its encoding. */
    public Optional<StoredFile> of(Examined written, Finding finding) {
        return written.files().stream()
                .filter(file -> finding.field().equals(FileCheck.FIELD + file.hash()))
                .filter(file -> finding.check().equals("CK-01"))
                .filter(file -> file.type().startsWith("text/") && file.bytes() <= MOST_BYTES)
                .findFirst();
    }

    /** Converts the file; nothing if nobody can tell what its letters mean. */
    public Optional<Copy> made(StoredFile file) {
        try (InputStream stream = files.open(file.hash())) {
            byte[] bytes = stream.readNBytes(MOST_BYTES);
            DecodedText seen = DecodedText.of(bytes);
            boolean known = seen.form() != DecodedText.Form.BYTES
                    || Unicode.carried(seen.text()).encoding().isPresent();
            return known
                    ? Optional.of(
                            new Copy(file, seen.text(), Unicode.bytes(bytes).text()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.hash(), e);
        }
    }

    /**
     * Keeps the copy as a file of its own, which nothing has yet.
     *
     * @throws NotPermitted if nobody is acting
     */
    public StoredFile kept(Copy copy) {
        Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting, so nothing is converted"));
        return files.store(new Upload(copy.of().name(), new ByteArrayInputStream(copy.bytes())), Files.Kind.DOCUMENT);
    }
}
