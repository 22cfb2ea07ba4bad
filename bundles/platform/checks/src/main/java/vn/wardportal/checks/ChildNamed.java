package vn.wardportal.checks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;

/** CK-07: a child whose full name stands beside where it lives or learns. */
@Component
public final class ChildNamed implements Check {

    /** Below sixteen the guardian consents as well, and forums ask for the guardian. */
    private static final int GROWN = 16;

    private static final Pattern AGE = Pattern.compile("(?<!\\d)(\\d{1,2}) ?tuổi");
    private static final Pattern PUPIL =
            Pattern.compile("(?<!\\p{L})(?:cháu|bé|trẻ|học sinh lớp ?\\d|học lớp ?\\d|em học sinh)(?!\\p{L})");

    /** Two words with capitals at least; a name whose last word is only a letter hides the child already. */
    private static final Pattern NAMED =
            Pattern.compile("(?<!\\p{L})(?:[Cc]háu|[Bb]é|[Ee]m|[Hh]ọc sinh|[Cc]on)(?: tên)?(?: là)?:? "
                    + "(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,4}+)(?! \\p{Lu}(?!\\p{L}))");

    private static final Pattern HOME = Pattern.compile(
            "số nhà|(?<!\\p{L})(?:ngụ|trú) |địa chỉ|nhà ở|(?<!\\p{L})hẻm |tổ dân phố|(?<!\\d)\\d{1,5}[a-z]?(?:/\\d{1,5}){0,5} (?:đường|phố) ");

    @Override
    public String number() {
        return IdentityNumbers.FOUND.number();
    }

    @Override
    public List<Finding> look(Examined written) {
        return Prose.of(written).stream()
                .flatMap(line -> finding(line).stream())
                .toList();
    }

    private static Optional<Finding> finding(Prose line) {
        String small = line.small();
        if (!HOME.matcher(small).find() || !young(small)) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(line.text());
        return named.find()
                ? Optional.of(IdentityNumbers.FOUND.at(
                        Level.ASK,
                        line.field(),
                        line.place(named.start(1), named.end(1)),
                        "checks.personal.child",
                        named.group(1)))
                : Optional.empty();
    }

    private static boolean young(String small) {
        return PUPIL.matcher(small).find()
                || AGE.matcher(small).results().anyMatch(age -> Integer.parseInt(age.group(1)) < GROWN);
    }
}
