package vn.wardportal.corrections.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.text.Contact;
import vn.wardportal.corrections.Report.Claim;
import vn.wardportal.corrections.Report.Reporter;

/**
 * What a reader filled in, and what is wrong with it.
 *
 * @param wrong what is wrong on the page
 * @param wanted what would be right
 * @param name who tells it
 * @param contact how to reach them
 * @param mistakes keys of messages, by field
 */
public record Filled(String wrong, String wanted, String name, String contact, Map<String, String> mistakes) {

    /** Names of the fields, which are their ids in the page as well. */
    public static final String WRONG = "sai";

    /** What would be right. */
    public static final String WANTED = "dung";

    /** Who tells it. */
    public static final String NAME = "ten";

    /** How to reach them. */
    public static final String CONTACT = "lien-he";

    private static final int SHORTEST_TEXT = 10;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_NAME = 80;

    /** Nothing yet. */
    static final Filled NOTHING = new Filled("", "", "", "", Map.of());

    public Filled {
        mistakes = Map.copyOf(mistakes);
    }

    static Filled of(Form form) {
        String wrong = form.text(WRONG);
        String wanted = form.text(WANTED);
        String name = form.line(NAME);
        String contact = form.line(CONTACT);
        Map<String, String> mistakes = new LinkedHashMap<>();
        note(mistakes, WRONG, wrong.length() < SHORTEST_TEXT, "corrections.mistake.wrong");
        note(mistakes, WRONG, wrong.length() > LONGEST_TEXT, "corrections.mistake.long");
        note(mistakes, WANTED, wanted.length() > LONGEST_TEXT, "corrections.mistake.long");
        note(mistakes, NAME, name.length() > LONGEST_NAME, "corrections.mistake.name");
        note(mistakes, CONTACT, !contact.isEmpty() && !Contact.reaches(contact), "corrections.mistake.contact");
        return new Filled(wrong, wanted, name, contact, mistakes);
    }

    /** Key of what is wrong with a field; empty if nothing is. */
    public String mistake(String field) {
        return mistakes.getOrDefault(field, "");
    }

    Claim claim() {
        return new Claim(wrong, wanted);
    }

    Reporter reporter() {
        return new Reporter(name, contact);
    }

    private static void note(Map<String, String> mistakes, String field, boolean wrong, String key) {
        if (wrong) {
            mistakes.put(field, key);
        }
    }
}
