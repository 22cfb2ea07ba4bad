package vn.wardportal.documents.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.DocumentNumber;
import vn.wardportal.documents.parser.Kinds;
import vn.wardportal.documents.parser.Kinds.Named;

/** CK-05: whether number, symbol and date have the form of Nghị định 30/2020/NĐ-CP and fit each other. */
@Component
public class NumberForm implements Check {

    private static final String BASIS = "khoản 2 Điều 6; Điều 8 Nghị định 30/2020/NĐ-CP";

    private final Rules rules;
    private final Clock clock;
    private final Texts texts = Messages.of(NumberForm.class).in(Language.VI);

    @Activate
    public NumberForm(@Reference Rules rules, @Reference Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String number() {
        return "CK-05";
    }

    @Override
    public String title() {
        return texts.get("documents.check.number");
    }

    @Override
    public List<Finding> look(Examined written) {
        if (!written.kind().equals(DocumentKind.NAME)) {
            return List.of();
        }
        Map<String, String> said = written.passages().stream()
                .collect(Collectors.toMap(Passage::field, Passage::text, (first, other) -> first));
        String typed = said.getOrDefault("number", "").strip();
        Optional<LocalDate> issued = Optional.of(said.getOrDefault("issued", ""))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse);
        List<Finding> found = new ArrayList<>();
        Optional<DocumentNumber> number = DocumentNumber.of(typed);
        if (number.isEmpty() && !typed.isEmpty()) {
            found.add(finding("number", "documents.check.number.form"));
        }
        number.ifPresent(one -> number(one, typed, said.getOrDefault("kind", ""), issued, found));
        issued.filter(day -> day.isAfter(LocalDate.ofInstant(clock.instant(), Dates.ZONE)))
                .ifPresent(day -> found.add(finding("issued", "documents.check.number.future")));
        return found;
    }

    private void number(
            DocumentNumber number, String typed, String kind, Optional<LocalDate> issued, List<Finding> found) {
        if (!typed.endsWith(number.text())) {
            found.add(finding("number", "documents.check.number.write", number.text()));
        }
        List<Named> kinds = Kinds.on(issued.orElseGet(() -> LocalDate.ofInstant(clock.instant(), Dates.ZONE)), rules);
        kinds.stream()
                .filter(one -> one.name().equals(kind) && !one.abbreviation().isEmpty() && !number.party())
                .filter(one -> !one.abbreviation().equals(number.abbreviation()))
                .findFirst()
                .ifPresent(one -> found.add(finding("kind", "documents.check.number.kind", kind, one.abbreviation())));
        number.year()
                .filter(year -> issued.isPresent() && issued.get().getYear() != year)
                .ifPresent(year -> found.add(finding("issued", "documents.check.number.year", String.valueOf(year))));
    }

    private Finding finding(String field, String key, Object... words) {
        return new Finding(
                number(), Level.HINT, field, Optional.empty(), texts.get(key, words), BASIS, Optional.empty());
    }
}
