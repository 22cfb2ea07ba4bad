package vn.wardportal.checks;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.text.Dates;

/** CK-11: whether a text says what a reader needs: a fitting title, a summary, and of what happened when, where and who. */
@Component
public final class Completeness implements Check {

    private static final Found FOUND = new Found("CK-11", "khoản 1 Điều 9");

    private static final int SHORT_TITLE = 12;
    private static final int LONG_TITLE = 90;
    private static final int SHORT_BODY = 150;

    private static final Pattern HAPPENED =
            words("đã (?:tổ chức|diễn ra|khai mạc|bế mạc|ra quân|trao|tiếp|làm việc|đến thăm)"
                    + "|vừa (?:tổ chức|diễn ra|qua)|(?:sáng|chiều|tối) (?:nay|qua|\\d)|(?:sáng|chiều|tối) ngày");
    private static final Pattern WHEN = Pattern.compile(
            "\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|ngày \\d{1,2}|tháng \\d{1,2}|hôm (?:nay|qua)|(?:sáng|chiều|tối) (?:nay|qua)");
    private static final Pattern WHERE =
            words("tại|ở|trên địa bàn|trụ sở|hội trường|khu phố|đường|nhà văn hóa|nhà văn hoá");
    private static final Pattern WHO =
            words("ông|bà|đồng chí|đ/c|ủy ban|uỷ ban|ubnd|đảng ủy|đảng uỷ|hđnd|mặt trận|hội|đoàn"
                    + "|công an|ban chỉ huy|trường|trạm y tế|chi bộ|phường");

    private final Clock clock;

    @Activate
    public Completeness(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String number() {
        return FOUND.number();
    }

    @Override
    public List<Finding> look(Examined written) {
        List<Finding> found = new ArrayList<>();
        written.passages().stream().findFirst().ifPresent(title -> title(title, found));
        passage(written, "summary")
                .filter(summary -> summary.text().isBlank())
                .ifPresent(summary -> found.add(FOUND.inField(Level.HINT, "summary", "checks.whole.summary")));
        String text = Prose.of(written).stream().map(Prose::small).collect(Collectors.joining("\n"));
        passage(written, "body")
                .filter(body ->
                        Prose.of(body).mapToInt(line -> line.text().length()).sum() < SHORT_BODY)
                .ifPresent(body -> found.add(FOUND.inField(Level.HINT, "body", "checks.whole.body")));
        if (HAPPENED.matcher(text).find()) {
            happened(written, text, found);
        }
        return found;
    }

    private static void title(Passage title, List<Finding> found) {
        int length = title.text().strip().length();
        if (length == 0) {
            found.add(FOUND.inField(Level.BLOCK, title.field(), "checks.whole.noTitle"));
        } else if (length < SHORT_TITLE) {
            found.add(FOUND.inField(Level.HINT, title.field(), "checks.whole.shortTitle", length));
        } else if (length > LONG_TITLE) {
            found.add(FOUND.inField(Level.HINT, title.field(), "checks.whole.longTitle", length, LONG_TITLE));
        }
    }

    private void happened(Examined written, String text, List<Finding> found) {
        written.eventAt()
                .filter(event -> event.isAfter(clock.instant()))
                .ifPresent(event ->
                        found.add(FOUND.inField(Level.ASK, "eventAt", "checks.whole.future", Dates.time(event))));
        if (written.eventAt().isEmpty() && !WHEN.matcher(text).find()) {
            found.add(FOUND.inField(Level.HINT, "body", "checks.whole.when"));
        }
        if (!WHERE.matcher(text).find()) {
            found.add(FOUND.inField(Level.HINT, "body", "checks.whole.where"));
        }
        if (!WHO.matcher(text).find()) {
            found.add(FOUND.inField(Level.HINT, "body", "checks.whole.who"));
        }
    }

    private static Optional<Passage> passage(Examined written, String field) {
        return written.passages().stream()
                .filter(passage -> passage.field().equals(field))
                .findFirst();
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
    }
}
