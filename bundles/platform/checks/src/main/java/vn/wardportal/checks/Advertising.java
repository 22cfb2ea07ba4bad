package vn.wardportal.checks;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;

/** CK-09: a line that offers something for sale, with a price and somebody to call. */
@Component
public final class Advertising implements Check {

    private static final Found FOUND = new Found("CK-09", "khoản 2 Điều 7");
    private static final Pattern OFFER = Pattern.compile(
            "(?<!\\p{L})(?:mua bán|cần bán|bán gấp|thanh lý|giá chỉ|giá sốc|giảm giá|khuyến mãi|đặt hàng|ship)(?!\\p{L})");
    private static final Pattern PRICE =
            Pattern.compile("(?<![\\d.,])\\d[\\d.,]{0,20} ?(?:đ|đồng|vnđ|vnd|k|nghìn|ngàn|triệu|tỷ)(?!\\p{L})");

    @Override
    public String number() {
        return FOUND.number();
    }

    @Override
    public List<Finding> look(Examined written) {
        return Prose.of(written).stream().flatMap(Advertising::finding).toList();
    }

    private static Stream<Finding> finding(Prose line) {
        String small = line.small();
        Matcher offer = OFFER.matcher(small);
        boolean found = offer.find()
                && PRICE.matcher(small).find()
                && Digits.in(line).stream().anyMatch(PhonesAndMail::mobile);
        return found
                ? Stream.of(
                        FOUND.at(Level.ASK, line.field(), line.place(offer.start(), offer.end()), "checks.advertising"))
                : Stream.empty();
    }
}
