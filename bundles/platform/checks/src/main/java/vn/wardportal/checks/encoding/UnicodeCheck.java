package vn.wardportal.checks.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Finds what is not written in Unicode as TCVN 6909 has it, and offers it in Unicode. */
@Component
public final class UnicodeCheck implements Check {

    private static final String BASIS = "khoản 2 Điều 8";
    private static final int QUOTE = 60;

    private final Texts texts = Messages.of(UnicodeCheck.class).in(Language.VI);

    @Override
    public String number() {
        return "CK-01";
    }

    @Override
    public List<Finding> look(Examined written) {
        List<Finding> found = new ArrayList<>();
        for (Passage passage : written.passages()) {
            Reading reading = passage.html() ? Unicode.html(passage.text()) : Unicode.text(passage.text());
            reading.faults().forEach(fault -> found.add(finding(passage, fault)));
            if (reading.outcome() == Reading.Outcome.UNSURE && reading.faults().isEmpty()) {
                found.add(unsure(passage));
            }
        }
        return found;
    }

    private Finding finding(Passage passage, Fault fault) {
        String quote = passage.text().substring(fault.start(), fault.end());
        return new Finding(
                number(),
                fault.kind() == Fault.Kind.DECOMPOSED ? Level.HINT : Level.BLOCK,
                passage.field(),
                Optional.of(new Finding.Place(fault.start(), fault.end(), shortened(quote))),
                words(fault),
                BASIS,
                fault.replacement().map(text -> new Finding.Mend(label(fault), text)));
    }

    private Finding unsure(Passage passage) {
        return new Finding(
                number(),
                Level.ASK,
                passage.field(),
                Optional.empty(),
                texts.get("checks.unicode.unsure"),
                BASIS,
                Optional.empty());
    }

    private String label(Fault fault) {
        return texts.get(fault.kind() == Fault.Kind.LEGACY ? "checks.unicode.convert" : "checks.unicode.mend");
    }

    private String words(Fault fault) {
        boolean misread = fault.legacy().equals(Optional.of(Legacy.MISREAD));
        String key = misread ? "legacy.misread" : fault.kind().name().toLowerCase(Locale.ROOT);
        return texts.get(
                "checks.unicode." + key, fault.legacy().map(Legacy::label).orElse(""));
    }

    private static String shortened(String quote) {
        return quote.length() <= QUOTE ? quote : quote.substring(0, QUOTE - 1) + "…";
    }
}
