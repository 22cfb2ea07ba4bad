package vn.wardportal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Picture;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;

/** CK-08: what pictures show is said in words, and who is on them agreed. Places are taken out when a picture is sent. */
@Component
public final class PictureTold implements Check {

    private static final Found TOLD = new Found("CK-08", "WCAG 2.2, 1.1.1; Thông tư 26/2020/TT-BTTTT");
    private static final Found CONSENT = new Found("CK-08", "khoản 6 Điều 7; Điều 32 Bộ luật Dân sự 2015");

    private static final int NARROW = 640;
    private static final int SHORT = 10;
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i).*\\.(?:jpe?g|png|gif)|(?:img|dsc|image|anh|ảnh)[_\\s-]*\\d*");
    private static final Pattern CHILDREN =
            words("trẻ em|thiếu nhi|em nhỏ|học sinh|cháu|các cháu|em bé|bé|mầm non|thiếu niên");
    private static final Pattern PEOPLE =
            words("người dân|người|ông|bà|anh|chị|cụ|cô|chú|bác|em|phụ nữ|thanh niên|cán bộ"
                    + "|công chức|đại biểu|đồng chí|hộ dân|nhân dân|gia đình|chân dung|bà con");

    @Override
    public String number() {
        return TOLD.number();
    }

    @Override
    public List<Finding> look(Examined written) {
        List<Finding> found = new ArrayList<>();
        written.pictures().forEach(picture -> told(picture, found));
        written.pictures().forEach(picture -> agreed(picture, found));
        return found;
    }

    private static void told(Picture picture, List<Finding> found) {
        String alt = picture.alt().strip();
        String name = picture.file().name();
        if (alt.isEmpty()) {
            found.add(TOLD.inField(Level.BLOCK, picture.field(), "checks.picture.alt", name));
        } else if (alt.length() < SHORT || FILE_NAME.matcher(alt).matches()) {
            found.add(TOLD.inField(Level.ASK, picture.field(), "checks.picture.poorAlt", name, alt));
        }
        if (picture.file().picture() && picture.file().width() < NARROW) {
            found.add(TOLD.inField(
                    Level.HINT,
                    picture.field(),
                    "checks.picture.small",
                    name,
                    picture.file().width(),
                    NARROW));
        }
    }

    private static void agreed(Picture picture, List<Finding> found) {
        String alt = picture.alt().toLowerCase(Locale.ROOT);
        if (CHILDREN.matcher(alt).find()) {
            found.add(CONSENT.inField(
                    Level.ASK,
                    picture.field(),
                    "checks.picture.children",
                    picture.file().name()));
        } else if (PEOPLE.matcher(alt).find()) {
            found.add(CONSENT.inField(
                    Level.ASK,
                    picture.field(),
                    "checks.picture.people",
                    picture.file().name()));
        }
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }
}
