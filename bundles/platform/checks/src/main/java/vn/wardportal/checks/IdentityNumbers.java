package vn.wardportal.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.check.Finding.Mend;
import vn.wardportal.api.text.Dates;

/** CK-07: numbers of identity cards, old and new, and of bank accounts. */
@Component
public final class IdentityNumbers implements Check {

    static final Found FOUND = new Found("CK-07", "khoản 4, khoản 6 Điều 7; Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15");

    private static final Set<String> PROVINCES = RuleFile.lines("provinces.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern CARD =
            Pattern.compile("căn cước|cccd|cmnd|cmtnd|chứng minh|định danh|giấy tờ tùy thân|số giấy tờ");
    private static final Pattern ACCOUNT =
            Pattern.compile("tài khoản|(?<!\\p{L})stk(?!\\p{L})|(?<!\\p{L})số tk(?!\\p{L})");

    /** Accounts of offices and unions are published on purpose. */
    private static final Pattern OFFICE =
            Pattern.compile("kho bạc|mặt trận|ubnd|ủy ban|uỷ ban|quỹ |hội chữ thập đỏ|đoàn thanh niên|thuế");

    private static final int BEFORE = 45;
    private static final int AROUND = 160;
    private static final int IDENTITY = 12;
    private static final int OLD_IDENTITY = 9;
    private static final int SHOWN = 2;

    private final Clock clock;

    @Activate
    public IdentityNumbers(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String number() {
        return FOUND.number();
    }

    @Override
    public List<Finding> look(Examined written) {
        return Prose.of(written).stream()
                .flatMap(line -> Digits.in(line).stream())
                .flatMap(number -> finding(number).stream())
                .toList();
    }

    private Optional<Finding> finding(Digits number) {
        int length = number.digits().length();
        if (length == IDENTITY && (number.after(CARD, BEFORE) || plausible(number.digits()))) {
            return Optional.of(found(Level.BLOCK, "checks.personal.identity", number, 0));
        }
        if (number.after(ACCOUNT, BEFORE)) {
            boolean office = OFFICE.matcher(number.line().around(number.start(), number.end(), AROUND, AROUND))
                    .find();
            return Optional.of(
                    office
                            ? found(Level.ASK, "checks.personal.officeAccount", number, SHOWN)
                            : found(Level.BLOCK, "checks.personal.account", number, SHOWN));
        }
        if (length == OLD_IDENTITY && number.after(CARD, BEFORE)) {
            return Optional.of(found(Level.BLOCK, "checks.personal.oldIdentity", number, 0));
        }
        boolean bare =
                length == OLD_IDENTITY && !number.grouped() && number.digits().charAt(0) <= '3';
        return bare ? Optional.of(found(Level.ASK, "checks.personal.perhapsOld", number, 0)) : Optional.empty();
    }

    /** Province, then century and sex in one digit, then the year of birth. */
    private boolean plausible(String digits) {
        int century = (digits.charAt(3) - '0') / 2;
        int year = 1900 + 100 * century + Integer.parseInt(digits.substring(4, 6));
        return PROVINCES.contains(digits.substring(0, 3))
                && year <= LocalDate.ofInstant(clock.instant(), Dates.ZONE).getYear();
    }

    static Finding found(Level level, String message, Digits number, int shown) {
        String masked = number.masked(shown);
        Prose line = number.line();
        Optional<Mend> mend = line.together(number.start(), number.end())
                ? Optional.of(new Mend(Found.TEXTS.get("checks.personal.mask"), masked))
                : Optional.empty();
        // the quote is shown and kept: it must not tell what is to be hidden
        return FOUND.mended(
                level, line.field(), line.place(number.start(), number.end(), masked), mend, Found.TEXTS.get(message));
    }
}
