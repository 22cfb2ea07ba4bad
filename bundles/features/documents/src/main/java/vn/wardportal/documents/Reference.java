package vn.wardportal.documents;

import java.time.LocalDate;
import java.util.Optional;
import vn.wardportal.api.list.Syllables;

/**
 * Another document that a document names.
 *
 * @param relation how it stands to it
 * @param words what it is called, as the document writes: {@code Nghị định số 64/2007/NĐ-CP ngày 10 tháng 4 năm 2007 …}
 */
public record Reference(Relation relation, String words) {

    private static final int LONGEST = 200;

    /** By what the other is found: its number, or where none is named, its name up to the date. */
    public String key() {
        return DocumentNumber.in(words).map(DocumentNumber::key).orElseGet(() -> nameKey(words));
    }

    /** The other's date, if it is named. */
    public Optional<LocalDate> issued() {
        return WrittenDate.in(words);
    }

    /** By which two ways to write a document's name are the same: {@code luat cong nghe thong tin}. */
    public static String nameKey(String name) {
        String bare =
                Syllables.plain(name.replaceFirst("(?iu)(?:;|\\s(?:ngày|số|năm|đã được|được|của))(?:\\s.*|$)", ""));
        return bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST);
    }
}
