package vn.wardportal.news.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.text.Dates;
import vn.wardportal.news.Article.Life;
import vn.wardportal.news.English;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.Origin;
import vn.wardportal.news.State;
import vn.wardportal.news.Text;

/**
 * A sample article, or one in English: lines of {@code key: value}, an empty line, the body.
 *
 * @param values the lines
 * @param body clean HTML
 */
record DemoFile(Map<String, String> values, String body) {

    static DemoFile read(String content) {
        String[] parts = content.split("\n\n", 2);
        Map<String, String> values = new HashMap<>();
        parts[0].lines().forEach(line -> {
            int colon = line.indexOf(": ");
            values.put(line.substring(0, colon), line.substring(colon + 2).strip());
        });
        return new DemoFile(values, parts[1]);
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    Text text() {
        return new Text(
                values.get("slug"),
                values.get("category"),
                values.get("title"),
                values.get("summary"),
                body,
                values.get("unit"),
                origin());
    }

    /** What the file says in English of those words; some samples were changed after they were translated. */
    English english(Manuscript vietnamese) {
        return new English(
                values.get("title"),
                values.get("summary"),
                body,
                values.getOrDefault("alt", ""),
                values.getOrDefault("caption", ""),
                value("stale").isPresent() ? "" : vietnamese.hash());
    }

    Life life() {
        Instant published = time(values.get("date"));
        Instant updated = value("updated").map(DemoFile::time).orElse(published);
        return new Life(
                State.PUBLISHED, values.get("unit"), published, updated, Optional.of(published), Optional.empty());
    }

    /** Samples that name a source were all compiled from it: "Tổng hợp từ …". */
    private Origin origin() {
        return value("source")
                .map(source -> new Origin(Origin.Kind.COMPILED, source.replaceFirst("^Tổng hợp từ ", ""), "", ""))
                .orElse(Origin.OWN);
    }

    private static Instant time(String local) {
        return LocalDateTime.parse(local).atZone(Dates.ZONE).toInstant();
    }
}
