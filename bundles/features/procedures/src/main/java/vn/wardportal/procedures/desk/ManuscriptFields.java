package vn.wardportal.procedures.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.procedures.Channel;
import vn.wardportal.procedures.FormFile;
import vn.wardportal.procedures.Head;
import vn.wardportal.procedures.Head.Decision;
import vn.wardportal.procedures.Head.Level;
import vn.wardportal.procedures.Head.Online;
import vn.wardportal.procedures.Head.Validity;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Paper;
import vn.wardportal.procedures.Words;

/** A procedure as drafts and editions keep it: values by name. */
public final class ManuscriptFields {

    private static final int PARTS = 5;

    private ManuscriptFields() {}

    /** All that it says, by name. */
    public static Map<String, String> of(Manuscript manuscript) {
        Map<String, String> fields = new HashMap<>();
        Head head = manuscript.head();
        fields.put("slug", head.slug());
        fields.put("code", head.code());
        fields.put("name", head.name());
        fields.put("field", head.field());
        fields.put("online", head.level().online().name());
        fields.put("oldLevel", String.valueOf(head.level().old()));
        fields.put("decision", head.decision().number());
        fields.put("decided", day(head.decision().day()));
        fields.put("from", day(head.validity().from()));
        fields.put("to", day(head.validity().to()));
        Words words = manuscript.words();
        fields.put("applicants", words.applicants());
        fields.put("agency", words.agency());
        fields.put("sequence", words.sequence());
        fields.put("results", words.results());
        fields.put("conditions", words.conditions());
        fields.put("basis", words.basis());
        fields.put("source", words.source());
        fields.put("checked", day(words.checked()));
        fields.put("channels", Channel.write(manuscript.channels()));
        fields.put("papers", Paper.write(manuscript.papers()));
        fields.put("forms", forms(manuscript.forms()));
        return fields;
    }

    /** The procedure that says so; fields that are absent are empty. */
    public static Manuscript manuscript(Map<String, String> fields) {
        return new Manuscript(
                new Head(
                        text(fields, "slug"),
                        text(fields, "code"),
                        text(fields, "name"),
                        text(fields, "field"),
                        new Level(
                                Online.valueOf(fields.getOrDefault("online", Online.UNSTATED.name())),
                                Integer.parseInt(fields.getOrDefault("oldLevel", "0"))),
                        new Decision(text(fields, "decision"), day(fields, "decided")),
                        new Validity(day(fields, "from"), day(fields, "to"))),
                new Words(
                        text(fields, "applicants"),
                        text(fields, "agency"),
                        text(fields, "sequence"),
                        text(fields, "results"),
                        text(fields, "conditions"),
                        text(fields, "basis"),
                        text(fields, "source"),
                        day(fields, "checked")),
                Channel.read(text(fields, "channels")),
                Paper.read(text(fields, "papers")),
                forms(text(fields, "forms")));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> day(Map<String, String> fields, String name) {
        return Optional.of(text(fields, name)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    private static String forms(List<FormFile> forms) {
        List<String> lines = new ArrayList<>();
        for (FormFile form : forms) {
            StoredFile file = form.file();
            lines.add(String.join(
                    "\t", file.hash(), file.name(), file.type(), String.valueOf(file.bytes()), form.title()));
        }
        return String.join("\n", lines);
    }

    private static List<FormFile> forms(String text) {
        return text.lines()
                .map(line -> line.split("\t", PARTS))
                .map(parts -> new FormFile(
                        new StoredFile(parts[0], parts[1], parts[2], Long.parseLong(parts[3]), 0, 0), parts[4]))
                .toList();
    }
}
