package vn.wardportal.schedules.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.text.Contact;
import vn.wardportal.api.text.Language;
import vn.wardportal.schedules.booking.Booking.Visitor;

/**
 * What a resident filled in to book a time, and what is wrong with it.
 *
 * @param slot the time, as it is named in the form
 * @param visitor who comes
 * @param agreed whether they agree that the ward keeps it
 * @param mistakes keys of messages, by field
 */
public record Filled(String slot, Visitor visitor, boolean agreed, Map<String, String> mistakes) {

    /** Names of the fields, which are their ids in the page as well. */
    public static final String SLOT = "gio";

    /** Who comes. */
    public static final String NAME = "ten";

    /** How to reach them. */
    public static final String CONTACT = "lien-he";

    /** What they want to speak about. */
    public static final String SUBJECT = "viec";

    /** That the ward may keep it. */
    public static final String CONSENT = "dong-y";

    /** A field that people do not see, and machines fill in. */
    public static final String TRAP = "trang-web";

    private static final int SHORTEST_SUBJECT = 10;
    private static final int LONGEST_SUBJECT = 1_000;
    private static final int LONGEST_NAME = 80;

    /** Nothing yet. */
    static final Filled NOTHING = new Filled("", new Visitor("", "", "", Language.VI), false, Map.of());

    public Filled {
        mistakes = Map.copyOf(mistakes);
    }

    static Filled of(Form form, Language language) {
        String slot = form.line(SLOT);
        Visitor visitor = new Visitor(form.line(NAME), form.line(CONTACT), form.text(SUBJECT), language);
        boolean agreed = !form.value(CONSENT).isEmpty();
        Map<String, String> mistakes = new LinkedHashMap<>();
        note(mistakes, SLOT, !slot.matches("\\d{2}:\\d{2}"), "schedules.book.mistake.slot");
        note(
                mistakes,
                NAME,
                visitor.name().isEmpty() || visitor.name().length() > LONGEST_NAME,
                "schedules.book.mistake.name");
        note(mistakes, CONTACT, !Contact.reaches(visitor.contact()), "schedules.book.mistake.contact");
        int length = visitor.subject().length();
        note(
                mistakes,
                SUBJECT,
                length < SHORTEST_SUBJECT || length > LONGEST_SUBJECT,
                "schedules.book.mistake.subject");
        note(mistakes, CONSENT, !agreed, "schedules.book.mistake.consent");
        return new Filled(slot, visitor, agreed, mistakes);
    }

    /** Key of what is wrong with a field; empty if nothing is. */
    public String mistake(String field) {
        return mistakes.getOrDefault(field, "");
    }

    /** The same without the time, which somebody else has. */
    Filled without(String key) {
        return new Filled("", visitor, agreed, Map.of(SLOT, key));
    }

    /** The same for just these words from one place about one sitting on one day. */
    String fingerprint(String sender, String about) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part :
                    new String[] {sender, about, slot, visitor.name(), visitor.contact(), visitor.subject()}) {
                digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void note(Map<String, String> mistakes, String field, boolean wrong, String key) {
        if (wrong) {
            mistakes.put(field, key);
        }
    }
}
