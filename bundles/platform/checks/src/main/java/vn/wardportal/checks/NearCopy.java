package vn.wardportal.checks;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;

/** CK-13: whether nearly the same was published before. */
@Component
public final class NearCopy implements Check {

    private static final Found FOUND = new Found("CK-13", "khoản 7 Điều 7, khoản 4 Điều 9");

    private final Fingerprints fingerprints;

    @Activate
    public NearCopy(@Reference Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    @Override
    public String number() {
        return FOUND.number();
    }

    @Override
    public List<Finding> look(Examined written) {
        return fingerprints.near(written).stream()
                .map(near -> FOUND.inField(Level.ASK, "", "checks.near", near.title(), near.subject(), near.share()))
                .toList();
    }
}
