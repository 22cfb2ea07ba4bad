package vn.wardportal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.check.Finding.Mend;

/** CK-07: numbers of mobile phones and private mailboxes. Landlines, hotlines and the numbers of emergency are nobody's. */
@Component
public final class PhonesAndMail implements Check {

    private static final Found FOUND = IdentityNumbers.FOUND;

    private static final Set<String> MOBILE = RuleFile.lines("mobile.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PRIVATE = Set.copyOf(RuleFile.lines("private-mail.txt"));

    private static final Pattern HOTLINE = Pattern.compile("đường dây nóng|hotline|tổng đài|trực ban");
    private static final Pattern ACCOUNT = Pattern.compile("tài khoản|(?<!\\p{L})stk(?!\\p{L})");
    private static final Pattern MAIL =
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}+@([\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4})");
    private static final int BEFORE = 60;
    private static final int SHOWN = 2;

    @Override
    public String number() {
        return FOUND.number();
    }

    @Override
    public List<Finding> look(Examined written) {
        List<Finding> found = new ArrayList<>();
        for (Prose line : Prose.of(written)) {
            Digits.in(line).stream()
                    .filter(PhonesAndMail::mobile)
                    .filter(number -> !number.after(HOTLINE, BEFORE) && !number.after(ACCOUNT, BEFORE))
                    .map(number -> IdentityNumbers.found(Level.ASK, "checks.personal.phone", number, SHOWN))
                    .forEach(found::add);
            for (Matcher match = MAIL.matcher(line.text()); match.find(); ) {
                if (PRIVATE.contains(match.group(1).toLowerCase(Locale.ROOT))) {
                    found.add(mail(line, match));
                }
            }
        }
        return found;
    }

    static boolean mobile(Digits number) {
        String digits = number.digits();
        String national = digits.startsWith("84") && digits.length() == 11 ? "0" + digits.substring(2) : digits;
        return national.length() == 10 && MOBILE.contains(national.substring(0, 3));
    }

    private static Finding mail(Prose line, Matcher match) {
        String masked = match.group().charAt(0) + "*****@" + match.group(1);
        Optional<Mend> mend = line.together(match.start(), match.end())
                ? Optional.of(new Mend(Found.TEXTS.get("checks.personal.mask"), masked))
                : Optional.empty();
        return FOUND.mended(
                Level.HINT,
                line.field(),
                line.place(match.start(), match.end(), masked),
                mend,
                Found.TEXTS.get("checks.personal.mail"));
    }
}
