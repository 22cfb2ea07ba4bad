package vn.wardportal.schedules.reception;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Origin;
import vn.wardportal.api.content.ContentRights;
import vn.wardportal.api.content.Kind;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.schedules.Rights;
import vn.wardportal.schedules.reception.Terms.Pattern;
import vn.wardportal.schedules.reception.Terms.Who;

/** Receptions, as what goes the approval route: who receives is one text, and each change, a substitute too, another version. */
@Component(service = ReceptionKind.class)
public class ReceptionKind extends Kind<Terms> {

    /** What subjects of receptions begin with. */
    public static final String NAME = "schedules.reception";

    private static final ContentRights RIGHTS =
            new ContentRights(Rights.EDIT, Rights.WITHDRAW, Rights.EDIT, Rights.WITHDRAW);

    @Activate
    public ReceptionKind() {
        super(NAME, RIGHTS, Messages.of(ReceptionKind.class).in(Language.VI));
    }

    @Override
    public Terms clean(Terms terms) {
        return terms.clean();
    }

    @Override
    public Map<Field, String> mistakes(Terms terms) {
        return TermsMistakes.of(terms);
    }

    @Override
    public String title(Terms terms) {
        return terms.who().words();
    }

    @Override
    public Collection<String> files(Terms terms) {
        return List.of();
    }

    @Override
    public Map<String, String> fields(Terms terms) {
        return Map.ofEntries(
                Map.entry("office", terms.who().office()),
                Map.entry("person", terms.who().person()),
                Map.entry("head", String.valueOf(terms.who().head())),
                Map.entry("place", terms.place()),
                Map.entry("pattern", terms.pattern().name()),
                Map.entry("days", terms.days()),
                Map.entry("hours", terms.hours()),
                Map.entry("minutes", terms.minutes()),
                Map.entry("from", terms.from()),
                Map.entry("to", terms.to()),
                Map.entry("shift", String.valueOf(terms.shift())),
                Map.entry("note", terms.note()),
                Map.entry("specials", terms.specialText()));
    }

    @Override
    public Terms manuscript(Map<String, String> fields) {
        return new Terms(
                new Who(
                        fields.getOrDefault("office", ""),
                        fields.getOrDefault("person", ""),
                        Boolean.parseBoolean(fields.getOrDefault("head", ""))),
                fields.getOrDefault("place", ""),
                Pattern.valueOf(fields.getOrDefault("pattern", Pattern.WEEKLY.name())),
                fields.getOrDefault("days", ""),
                fields.getOrDefault("hours", ""),
                fields.getOrDefault("minutes", ""),
                fields.getOrDefault("from", ""),
                fields.getOrDefault("to", ""),
                Boolean.parseBoolean(fields.getOrDefault("shift", "true")),
                fields.getOrDefault("note", ""),
                Terms.specials(fields.getOrDefault("specials", "")));
    }

    @Override
    public Examined examined(String subject, Terms terms) {
        return new Examined(
                NAME,
                subject,
                List.of(
                        passage("office", terms.who().office()),
                        passage("person", terms.who().person()),
                        passage("place", terms.place()),
                        passage("note", terms.note())),
                List.of(),
                List.of(),
                Origin.OWN,
                Optional.empty());
    }
}
