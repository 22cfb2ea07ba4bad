package vn.wardportal.modules.log;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of the portal's log, in the form that the launcher gives it.
 *
 * @param time when, as it is written there
 * @param level how grave it is: {@code ERROR}, {@code WARN}, {@code INFO}, {@code DEBUG} or {@code TRACE}
 * @param logger who wrote it, a class or a bundle
 * @param text what it says, with the lines of a stack trace
 */
public record LogEntry(String time, String level, String logger, String text) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3}) ([A-Z]+) +\\[.*?] (\\S+) - (.*)");

    /** The entry that begins with that line, if one does. */
    static Optional<LogEntry> beginning(String line) {
        Matcher matcher = FORM.matcher(line);
        return matcher.matches()
                ? Optional.of(new LogEntry(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)))
                : Optional.empty();
    }

    /** The same entry with another line. */
    LogEntry and(String line) {
        return new LogEntry(time, level, logger, text + "\n" + line);
    }

    /** Whether the module wrote it, whose one package bears the bundle's name, or the portal wrote it about the module. */
    boolean concerns(String symbolicName, String module) {
        return logger.equals(symbolicName)
                || logger.startsWith(symbolicName + ".")
                || text.startsWith("Module " + module + " ");
    }
}
