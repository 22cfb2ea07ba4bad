package vn.wardportal.schedules.week;

import java.util.Map;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.content.RequiredPassages;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;

/** Looks whether a week's schedule says anything (khoản 1 Điều 9). */
@Component(service = Check.class)
public class CompleteWeek extends RequiredPassages {

    public CompleteWeek() {
        super(WeekKind.NAME, Messages.of(CompleteWeek.class).in(Language.VI), Map.of(WeekKind.ROWS, "khoản 1 Điều 9"));
    }
}
