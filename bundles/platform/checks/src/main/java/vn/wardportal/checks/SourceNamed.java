package vn.wardportal.checks;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Origin;
import vn.wardportal.api.check.Examined.Picture;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;

/** CK-02: whether what is not own work names where it comes from, the text and each of its pictures. */
@Component
public final class SourceNamed implements Check {

    static final String FIELD = "origin";

    private static final Found FOUND = new Found("CK-02", "khoản 4 Điều 9");

    @Override
    public String number() {
        return FOUND.number();
    }

    @Override
    public List<Finding> look(Examined written) {
        List<Finding> found = new ArrayList<>();
        Origin origin = written.origin();
        if (!origin.own() && origin.name().isBlank()) {
            found.add(FOUND.inField(Level.BLOCK, FIELD, "checks.source.missing"));
        }
        if (!origin.own() && origin.address().isBlank()) {
            found.add(FOUND.inField(Level.HINT, FIELD, "checks.source.address"));
        }
        for (Picture picture : written.pictures()) {
            if (picture.author().isBlank() && !written.inText(picture)) {
                found.add(FOUND.inField(
                        origin.own() ? Level.HINT : Level.BLOCK,
                        picture.field(),
                        origin.own() ? "checks.source.ownPicture" : "checks.source.picture",
                        picture.file().name()));
            }
        }
        return found;
    }
}
