package vn.wardportal.procedures.versions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Channel;
import vn.wardportal.procedures.Head;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Paper;
import vn.wardportal.procedures.Words;

/** What a procedure says, part by part in lines that people can compare. */
final class Parts {

    private final Texts texts;
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private Parts(Texts texts) {
        this.texts = texts;
    }

    /** The lines of each part by its title, in the order of the page. */
    static Map<String, List<String>> of(Manuscript manuscript, Texts texts) {
        Parts parts = new Parts(texts);
        parts.head(manuscript.head());
        Words words = manuscript.words();
        parts.put("procedures.editor.applicants", words.applicants());
        parts.put("procedures.agency", words.agency());
        parts.put("procedures.papers", manuscript.papers().stream().map(parts::paper));
        parts.put(
                "procedures.forms",
                manuscript.forms().stream()
                        .map(form ->
                                form.title() + " (" + texts.get("procedures.file", form.mark(), form.size()) + ")"));
        parts.put("procedures.sequence", words.sequence());
        parts.put("procedures.channels", manuscript.channels().stream().map(parts::channel));
        parts.put("procedures.conditions", words.conditions());
        parts.put("procedures.result", words.results());
        parts.put("procedures.basis", words.basis());
        parts.put("procedures.source", words.source());
        return parts.lines;
    }

    private void head(Head head) {
        put("procedures.version.name", head.name());
        put("procedures.code.label", head.code());
        put("procedures.field", head.field());
        put("procedures.editor.online", texts.get(head.level().online().key()));
        put(
                "procedures.oldLevel",
                head.level().old() == 0 ? "" : String.valueOf(head.level().old()));
        put(
                "procedures.decision",
                Stream.concat(Stream.of(head.decision().number()), head.decision().day().map(Dates::day).stream())
                        .filter(text -> !text.isBlank())
                        .reduce((number, day) -> number + ", " + texts.get("procedures.day", day))
                        .stream());
        put("procedures.from", day(head.validity().from()));
        put("procedures.to", day(head.validity().to()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Dates::day).orElse("");
    }

    private String paper(Paper paper) {
        StringBuilder line = new StringBuilder(paper.name());
        if (!paper.remark()) {
            line.append(" (")
                    .append(texts.get("procedures.events.numbers", paper.originals(), paper.copies()))
                    .append(')');
        }
        Stream.of(paper.form(), paper.occasion())
                .filter(text -> !text.isBlank())
                .forEach(text -> line.append("; ").append(text));
        return line.toString();
    }

    private String channel(Channel channel) {
        String line = texts.get(channel.way().key()) + ": " + channel.limit().words(texts) + "; "
                + channel.fee().words(texts);
        return channel.note().isBlank() ? line : line + "; " + channel.note();
    }

    private void put(String key, String text) {
        put(key, text.lines());
    }

    private void put(String key, Stream<String> text) {
        lines.put(
                texts.get(key),
                text.map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}
