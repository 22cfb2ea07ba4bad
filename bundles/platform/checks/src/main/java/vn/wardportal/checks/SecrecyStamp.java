package vn.wardportal.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Slug;

/**
 * CK-03: stamps of secrecy and urgency, in texts and in names of files. A stamp stands in capitals; "bảo mật" and "mật ong"
 * are words as any other.
 */
@Component
public final class SecrecyStamp implements Check {

    private static final Found FOUND = new Found("CK-03", "điểm b khoản 1 Điều 7, khoản 2 Điều 9");

    private static final List<String> STAMPS = RuleFile.lines("stamps.txt");

    /** The longest first, so that "TỐI MẬT" is not read as "MẬT". */
    private static final Pattern STAMP = Pattern.compile(STAMPS.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(stamp -> stamp.replace(" ", "\\s"))
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));

    private static final Pattern DEGREE = Pattern.compile(
            "độ mật\\s?:\\s?(?:tuyệt mật|tối mật|mật)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int NEAR = 4;

    /** One syllable is a stamp only where it does not stand in a row of other words in capitals. */
    private static final Pattern NEIGHBOUR_BEFORE = Pattern.compile("\\p{Lu}{2,}\\s?$");

    private static final Pattern NEIGHBOUR_AFTER = Pattern.compile("^\\s?\\p{Lu}{2,}");

    @Override
    public String number() {
        return FOUND.number();
    }

    @Override
    public List<Finding> look(Examined written) {
        List<Finding> found = new ArrayList<>();
        for (Prose line : Prose.of(written)) {
            inText(STAMP, line, found);
            inText(DEGREE, line, found);
        }
        written.files().forEach(file -> inName(file).ifPresent(found::add));
        written.pictures().forEach(picture -> inName(picture.file()).ifPresent(found::add));
        return found;
    }

    private static void inText(Pattern pattern, Prose line, List<Finding> found) {
        for (Matcher match = pattern.matcher(line.text()); match.find(); ) {
            if (pattern == DEGREE || stamped(line.text(), match)) {
                found.add(FOUND.at(
                        Level.BLOCK,
                        line.field(),
                        line.place(match.start(), match.end()),
                        "checks.stamp.text",
                        match.group(),
                        match.group().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private static boolean stamped(String line, Matcher match) {
        return match.group().contains(" ")
                || !NEIGHBOUR_BEFORE.matcher(before(line, match.start())).find()
                        && !NEIGHBOUR_AFTER.matcher(after(line, match.end())).find();
    }

    private static String before(String line, int start) {
        return line.substring(Math.max(0, start - NEAR), start);
    }

    private static String after(String line, int end) {
        return line.substring(end, Math.min(line.length(), end + NEAR));
    }

    /** Names of files are without marks: one syllable, "mat", may be anything there. */
    private static Optional<Finding> inName(StoredFile file) {
        String name = "-" + Slug.of(file.name()) + "-";
        return STAMPS.stream()
                .filter(stamp -> stamp.contains(" "))
                .filter(stamp -> name.contains("-" + Slug.of(stamp) + "-"))
                .findFirst()
                .map(stamp -> FOUND.inField(Level.BLOCK, "", "checks.stamp.file", file.name(), stamp));
    }
}
