package vn.wardportal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.check.Consent.Children;
import vn.wardportal.api.check.Examined.Picture;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;

/**
 * What was stated about the persons on a picture, compared with what its words say: nobody is shown who did not agree, no
 * child without father, mother or guardian.
 */
final class Agreement {

    private static final Found FOUND = new Found("CK-08", "khoản 6 Điều 7; Điều 32 Bộ luật Dân sự 2015");

    /** Where it is stated. */
    private static final String FIELD = "consents";

    private static final Pattern CHILDREN =
            words("trẻ em|thiếu nhi|em nhỏ|học sinh|cháu|các cháu|em bé|bé|mầm non|thiếu niên");
    private static final Pattern PEOPLE =
            words("người dân|người|ông|bà|anh|chị|cụ|cô|chú|bác|em|phụ nữ|thanh niên|cán bộ"
                    + "|công chức|đại biểu|đồng chí|hộ dân|nhân dân|gia đình|chân dung|bà con");

    /** A telephone number, a number of papers, a mail address. */
    private static final Pattern PERSONAL = Pattern.compile("(?:\\d[ .-]?){9,}|\\S@\\S");

    private final Picture picture;
    private final String name;
    private final boolean children;
    private final boolean people;

    /** @param name what the picture is called in findings */
    Agreement(Picture picture, String name) {
        this.picture = picture;
        this.name = name;
        String alt = picture.alt().toLowerCase(Locale.ROOT);
        children = CHILDREN.matcher(alt).find();
        people = PEOPLE.matcher(alt).find();
    }

    List<Finding> look() {
        Consent consent = picture.consent();
        return switch (consent.people()) {
            case UNKNOWN -> List.of(found(Level.ASK, unknown()));
            case NOBODY -> doubted();
            case AGREED -> agreed(consent);
        };
    }

    private String unknown() {
        if (children) {
            return "checks.picture.children";
        }
        return people ? "checks.picture.people" : "checks.picture.unstated";
    }

    private List<Finding> doubted() {
        if (children) {
            return List.of(found(Level.ASK, "checks.picture.childDoubted"));
        }
        return people ? List.of(found(Level.HINT, "checks.picture.peopleDoubted")) : List.of();
    }

    private List<Finding> agreed(Consent consent) {
        List<Finding> found = new ArrayList<>();
        if (consent.children() == Children.WITHOUT_GUARDIAN) {
            found.add(found(Level.BLOCK, "checks.picture.guardian"));
        } else if (consent.children() == Children.NONE && children) {
            found.add(found(Level.ASK, "checks.picture.childDoubted"));
        }
        if (PERSONAL.matcher(consent.whom()).find()
                || PERSONAL.matcher(consent.reference()).find()) {
            found.add(found(Level.BLOCK, "checks.picture.personal"));
        }
        List<String> missing = missing(consent);
        if (!missing.isEmpty()) {
            found.add(FOUND.inField(Level.ASK, FIELD, "checks.picture.incomplete", name, String.join(", ", missing)));
        }
        return found;
    }

    private static List<String> missing(Consent consent) {
        List<String> missing = new ArrayList<>();
        if (consent.whom().isBlank()) {
            missing.add(Found.TEXTS.get("checks.picture.whom"));
        }
        if (consent.way().isEmpty()) {
            missing.add(Found.TEXTS.get("checks.picture.way"));
        }
        if (consent.on().isEmpty()) {
            missing.add(Found.TEXTS.get("checks.picture.on"));
        }
        return missing;
    }

    private Finding found(Level level, String message) {
        return FOUND.inField(level, FIELD, message, name);
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }
}
