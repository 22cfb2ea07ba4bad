package vn.wardportal.extraction.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where letters lead: by a tag around them, or by a field that says so before them. */
final class Links {

    private static final Pattern FIELD = Pattern.compile("^\\s*HYPERLINK\\s+\"([^\"]{1,2000})\"");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?://|mailto:|tel:)\\S{1,2000}");
    private static final int LONGEST = 4_000;

    /** What each field says that is open, the innermost first. */
    private final Deque<StringBuilder> fields = new ArrayDeque<>();

    private Optional<String> tag = Optional.empty();
    private Optional<String> field = Optional.empty();

    void tag(Optional<String> address) {
        tag = address.filter(Links::leadsOut);
    }

    void endTag() {
        tag = Optional.empty();
    }

    /** A field begins, comes to what is shown of it, or ends. */
    void field(String step) {
        switch (step) {
            case "begin" -> fields.push(new StringBuilder());
            case "separate" -> {
                Matcher link = FIELD.matcher(fields.isEmpty() ? "" : fields.peek());
                field = link.find() && leadsOut(link.group(1)) ? Optional.of(link.group(1)) : field;
            }
            default -> {
                fields.poll();
                field = Optional.empty();
            }
        }
    }

    void says(String words) {
        if (!fields.isEmpty() && fields.peek().length() < LONGEST) {
            fields.peek().append(words);
        }
    }

    Optional<String> address() {
        return tag.or(() -> field);
    }

    private static boolean leadsOut(String address) {
        return OUTSIDE.matcher(address).matches();
    }
}
