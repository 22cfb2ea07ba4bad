package vn.wardportal.api.notice;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that certain people should know. It is read in the console and in a mail, so it says no more about residents
 * than the recipient needs to find the matter.
 *
 * @param recipients numbers of their accounts; an account that is gone or locked is passed over
 * @param subject what it is about, as the audit names it: {@code workflow.item/12}
 * @param title one line in Vietnamese, up to 300 characters
 * @param text plain Vietnamese sentences, up to 4,000 characters; may be empty
 * @param path where the matter stands in the console: {@code /quan-tri/xu-ly/12}; empty if nowhere
 * @param importance whether it waits for a recipient's digest
 */
public record Notice(
        List<Long> recipients, String subject, String title, String text, String path, Importance importance) {

    private static final Pattern IN_THE_CONSOLE = Pattern.compile("(/quan-tri(/[^\\s\\p{Cntrl}]*)?)?");

    public Notice {
        recipients = recipients.stream().distinct().toList();
        if (title.isBlank()) {
            throw new IllegalArgumentException("A notice about " + subject + " has no title");
        }
        if (!IN_THE_CONSOLE.matcher(path).matches()) {
            throw new IllegalArgumentException("A notice leads into the console, not to " + path);
        }
    }

    /** A notice of normal importance that says no more than its title. */
    public static Notice of(List<Long> recipients, String subject, String title) {
        return new Notice(recipients, subject, title, "", "", Importance.NORMAL);
    }

    /** The same with these sentences. */
    public Notice saying(String sentences) {
        return new Notice(recipients, subject, title, sentences, path, importance);
    }

    /** The same leading to that place in the console. */
    public Notice at(String place) {
        return new Notice(recipients, subject, title, text, place, importance);
    }

    /** The same, not to wait for a digest. */
    public Notice immediately() {
        return new Notice(recipients, subject, title, text, path, Importance.IMMEDIATE);
    }

    /** How soon it is mailed. Whoever chose no mail gets none of either. */
    public enum Importance {
        /** At once, also to those who chose a digest. */
        IMMEDIATE,
        /** As each recipient chose. */
        NORMAL
    }
}
