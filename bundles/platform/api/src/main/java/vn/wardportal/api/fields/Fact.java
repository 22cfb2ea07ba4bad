package vn.wardportal.api.fields;

import vn.wardportal.api.fields.Shape.Tone;
import vn.wardportal.api.fields.Shape.Type;
import vn.wardportal.api.text.Phone;
import vn.wardportal.api.text.Phrase;

/**
 * What a field says, as a page shows it.
 *
 * @param type what it is
 * @param label what people call the field
 * @param words what it says; clean HTML if it is formatted text
 * @param kept what is kept of it: a day as {@code 2026-11-12}, a number in digits
 * @param tone how its badge looks, if it has one
 */
public record Fact(Type type, String label, Phrase words, String kept, Tone tone) {

    /** The address it leads to; empty if it leads nowhere. */
    public String address() {
        return switch (type) {
            case PHONE -> Phone.link(kept);
            case EMAIL -> "mailto:" + kept;
            case LINK -> kept;
            default -> "";
        };
    }
}
