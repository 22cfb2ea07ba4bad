package vn.wardportal.checks;

import java.util.ArrayList;
import java.util.List;
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

    private static final int NARROW = 640;
    private static final int SHORT = 10;
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i).*\\.(?:jpe?g|png|gif)|(?:img|dsc|image|anh|ảnh)[_\\s-]*\\d*");

    @Override
    public String number() {
        return TOLD.number();
    }

    @Override
    public List<Finding> look(Examined written) {
        List<Finding> found = new ArrayList<>();
        for (Picture picture : written.pictures()) {
            boolean inText = written.inText(picture);
            told(picture, inText, found);
            found.addAll(new Agreement(picture, name(picture, inText)).look());
        }
        return found;
    }

    private static void told(Picture picture, boolean inText, List<Finding> found) {
        String alt = picture.alt().strip();
        String name = picture.file().name();
        // in a text, CK-17 finds the place of a picture without words
        if (alt.isEmpty() && !inText) {
            found.add(TOLD.inField(Level.BLOCK, picture.field(), "checks.picture.alt", name));
        } else if (!alt.isEmpty()
                && (alt.length() < SHORT || FILE_NAME.matcher(alt).matches())) {
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

    /** Pictures in a text are often called alike by their files: they are told apart by what is seen. */
    private static String name(Picture picture, boolean inText) {
        return inText && !picture.alt().isBlank()
                ? picture.alt().strip()
                : picture.file().name();
    }
}
