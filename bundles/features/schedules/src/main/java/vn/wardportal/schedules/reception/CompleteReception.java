package vn.wardportal.schedules.reception;

import java.util.Map;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.content.RequiredPassages;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;

/** Looks whether a reception says who receives and where (khoản 1 Điều 9). */
@Component(service = Check.class)
public class CompleteReception extends RequiredPassages {

    private static final String BASIS = "khoản 1 Điều 9";

    public CompleteReception() {
        super(
                ReceptionKind.NAME,
                Messages.of(CompleteReception.class).in(Language.VI),
                Map.of("office", BASIS, "place", BASIS));
    }
}
