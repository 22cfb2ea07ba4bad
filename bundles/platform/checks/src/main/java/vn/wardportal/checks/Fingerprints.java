package vn.wardportal.checks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.data.Database;

/**
 * What was published, so that what is nearly the same is noticed. Of each text the smallest hash in each of 32 groups of its
 * runs of three words is kept; the share of equal ones is about the share of runs that two texts have in common.
 */
@Component(service = Fingerprints.class)
public final class Fingerprints {

    private static final int GROUPS = 32;
    private static final int RUN = 3;
    private static final int LEAST_WORDS = 40;
    private static final int LONGEST_TITLE = 300;
    private static final int NEAR_PERCENT = 50;
    private static final int MOST = 3;

    private final Database database;

    @Activate
    public Fingerprints(@Reference Database database) {
        this.database = database;
    }

    /**
     * Something published that is nearly the same.
     *
     * @param subject which one
     * @param title its title
     * @param share of what both say, in percent
     */
    record Near(String subject, String title, int share) {}

    List<Near> near(Examined written) {
        List<Long> parts = parts(written);
        if (parts.isEmpty()) {
            return List.of();
        }
        return database.read(handle -> handle.createQuery("""
                        select fingerprint.subject, title, parts, shared from checks.fingerprint join (
                            select subject, count(*) as shared from checks.fingerprint_part
                            where part in (<parts>) and subject <> :subject group by subject
                        ) near on near.subject = fingerprint.subject
                        where 100 * shared >= :least * greatest(parts, :own)
                        order by shared desc, fingerprint.subject limit :most""")
                .bindList("parts", parts)
                .bind("subject", written.subject())
                .bind("least", NEAR_PERCENT)
                .bind("own", parts.size())
                .bind("most", MOST)
                .map((row, context) -> new Near(
                        row.getString("subject"),
                        row.getString("title"),
                        100 * row.getInt("shared") / Math.max(parts.size(), row.getInt("parts"))))
                .list());
    }

    void remember(Handle handle, Examined published) {
        forget(handle, published.subject());
        List<Long> parts = parts(published);
        if (parts.isEmpty()) {
            return;
        }
        String title = published.passages().getFirst().text();
        handle.createUpdate("insert into checks.fingerprint (subject, title, parts) values (:subject, :title, :parts)")
                .bind("subject", published.subject())
                .bind("title", title.substring(0, Math.min(LONGEST_TITLE, title.length())))
                .bind("parts", parts.size())
                .execute();
        PreparedBatch batch =
                handle.prepareBatch("insert into checks.fingerprint_part (part, subject) values (:part, :subject)");
        parts.forEach(part ->
                batch.bind("part", part).bind("subject", published.subject()).add());
        batch.execute();
    }

    void forget(Handle handle, String subject) {
        handle.createUpdate("delete from checks.fingerprint_part where subject = :subject")
                .bind("subject", subject)
                .execute();
        handle.createUpdate("delete from checks.fingerprint where subject = :subject")
                .bind("subject", subject)
                .execute();
    }

    /** The smallest hash of each group, with the group's number before it; none of a text too short to tell. */
    private static List<Long> parts(Examined written) {
        String[] words =
                written.passages().stream().flatMap(Fingerprints::words).toArray(String[]::new);
        if (words.length < LEAST_WORDS) {
            return List.of();
        }
        long[] least = new long[GROUPS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int at = 0; at + RUN <= words.length; at++) {
            long hash = hash(words, at);
            int group = (int) (hash >>> 59);
            least[group] = Math.min(least[group], hash & 0x7ffffffffffffffL);
        }
        List<Long> parts = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            if (least[group] != Long.MAX_VALUE) {
                parts.add(((long) group << 58) ^ (least[group] >>> 1));
            }
        }
        return parts;
    }

    private static Stream<String> words(Passage passage) {
        String small = Prose.of(passage).map(Prose::small).collect(Collectors.joining(" "));
        return Arrays.stream(small.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }

    private static long hash(String[] words, int at) {
        long hash = 0xcbf29ce484222325L;
        for (int word = at; word < at + RUN; word++) {
            for (byte letter : words[word].getBytes(StandardCharsets.UTF_8)) {
                hash = (hash ^ letter) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        // the last step of a well-known mixer, so that the upper bits that choose the group depend on all
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }
}
