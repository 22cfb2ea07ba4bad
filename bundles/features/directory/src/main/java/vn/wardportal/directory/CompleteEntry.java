package vn.wardportal.directory;

import java.util.Map;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.content.RequiredPassages;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;

/** Looks whether an entry says who it is about, and what the person's office is (khoản 1 Điều 9). */
@Component(service = Check.class)
public class CompleteEntry extends RequiredPassages {

    private static final String WORDS = "khoản 1 Điều 9";

    public CompleteEntry() {
        super(EntryKind.NAME, Messages.of(CompleteEntry.class).in(Language.VI), Map.of("name", WORDS, "title", WORDS));
    }
}
