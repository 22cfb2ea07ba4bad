package vn.wardportal.api.check;

import java.util.Optional;

/**
 * Something a check found: what, where, which article speaks of it, how to mend it.
 *
 * @param check the check's lasting number: {@code CK-01}
 * @param level how grave it is
 * @param field the field it is in; empty if it is about the whole
 * @param place where in the field's text, if it is one place
 * @param words what is wrong, as a Vietnamese sentence for the author
 * @param basis the article it rests on: {@code khoản 2 Điều 8}
 * @param mend how to mend it at one click, if that can be done
 */
public record Finding(
        String check,
        Level level,
        String field,
        Optional<Place> place,
        String words,
        String basis,
        Optional<Mend> mend) {

    /** How grave a finding is. */
    public enum Level {
        /** Must be mended before the text can go on. */
        BLOCK,
        /** Has to be dealt with by a person: mended, or passed over. */
        ASK,
        /** Worth a look. */
        HINT
    }

    /**
     * Where something was found.
     *
     * @param start offset of its first character in the passage's text as given (HTML with its tags)
     * @param end offset after its last character
     * @param quote what stands there, shortened
     */
    public record Place(int start, int end, String quote) {}

    /**
     * A mend at one click: the characters of the place are replaced.
     *
     * @param label what the button says: "Sửa thành “liên quan”"
     * @param replacement what stands there afterwards
     */
    public record Mend(String label, String replacement) {}
}
