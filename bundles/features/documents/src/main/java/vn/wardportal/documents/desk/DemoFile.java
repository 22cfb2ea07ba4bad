package vn.wardportal.documents.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.workflow.Mark;
import vn.wardportal.documents.Document.Life;
import vn.wardportal.documents.Heading;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Relation;
import vn.wardportal.documents.Secrecy;
import vn.wardportal.documents.State;

/**
 * A sample document: lines of {@code key: value}, an empty line, the text.
 *
 * @param values the lines; those of relations may come several times
 * @param body clean HTML
 */
record DemoFile(Map<String, List<String>> values, String body) {

    static DemoFile read(String content) {
        String[] parts = content.split("\n\n", 2);
        Map<String, List<String>> values = new HashMap<>();
        parts[0].lines().forEach(line -> {
            int colon = line.indexOf(": ");
            values.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                    .add(line.substring(colon + 2).strip());
        });
        return new DemoFile(values, parts.length > 1 ? parts[1] : "");
    }

    Optional<String> value(String key) {
        return values.getOrDefault(key, List.of()).stream().findFirst();
    }

    Manuscript manuscript(List<Attachment> files) {
        Heading heading = new Heading(
                text("number"),
                text("kind"),
                text("issuer"),
                text("place"),
                day("issued"),
                text("signer"),
                text("title"),
                text("field"),
                Secrecy.NONE);
        List<Reference> references = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            values.getOrDefault(relation.name(), List.of())
                    .forEach(words -> references.add(new Reference(relation, words)));
        }
        Manuscript.Text text = new Manuscript.Text(
                text("summary"), body, text("recipients").replace(" | ", "\n"), text("waiver"), text("source"));
        return new Manuscript(heading, text, day("from"), day("to"), references, files);
    }

    Life life() {
        Instant published = LocalDate.parse(text("published"))
                .atTime(LocalTime.of(8, 0))
                .atZone(Dates.ZONE)
                .toInstant();
        return new Life(
                State.PUBLISHED,
                "Văn phòng UBND phường",
                published,
                published,
                Optional.of(published),
                Optional.<Withdrawal>empty(),
                Mark.NONE);
    }

    private String text(String key) {
        return value(key).orElse("");
    }

    private Optional<LocalDate> day(String key) {
        return value(key).map(LocalDate::parse);
    }
}
