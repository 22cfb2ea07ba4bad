package vn.wardportal.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.PublicBytes;
import vn.wardportal.api.page.PublicBytes.BytesPath;

/** {@code /anh/<hash>/480.jpg}: a picture at one of two widths. */
@Component
@BytesPath(path = "/anh")
public final class PictureAddress implements PublicBytes {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{64})/(480|960)\\.jpg");

    private final Sending sending;

    @Activate
    public PictureAddress(@Reference Sending sending) {
        this.sending = sending;
    }

    @Override
    public Optional<Bytes> open(String below) {
        Matcher form = FORM.matcher(below);
        return form.matches() ? sending.picture(form.group(1), Integer.parseInt(form.group(2))) : Optional.empty();
    }
}
