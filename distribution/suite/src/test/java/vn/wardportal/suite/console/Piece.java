package vn.wardportal.suite.console;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An article as its author knows it. Each revision has its number in title, summary and body, so that a mixture of two
 * would show; it is the version of that number.
 */
final class Piece {

    private final String name;
    private final List<String> former = new ArrayList<>();
    private int tried;
    private int kept;
    private int decisionTried;
    private int decided;
    private boolean cover;

    Piece(String name) {
        this.name = name;
    }

    /** The author is about to save the next revision. */
    void trySaving() {
        tried++;
    }

    /** The author is about to have what is kept published. */
    void tryPublishing() {
        decisionTried = tried;
    }

    void addCover() {
        cover = true;
    }

    /** The console said that all which was tried is done. */
    void acknowledged() {
        kept = tried;
        decide(decisionTried);
    }

    /** What is in the database is what it is from now on, whether it was acknowledged or not. */
    void settle(String row) {
        kept = IntStream.rangeClosed(1, tried)
                .filter(revision -> row.startsWith(title(revision) + "|"))
                .findFirst()
                .orElse(0);
        tried = kept;
        decide(row.isEmpty() ? 0 : Integer.parseInt(row.substring(row.lastIndexOf('|') + 1)));
        decisionTried = decided;
    }

    /** What may be in the database after what was tried and acknowledged: rows, or nothing at all. */
    Set<Optional<String>> possible() {
        Set<Optional<String>> rows = new LinkedHashSet<>();
        for (int revision = kept; revision <= tried; revision++) {
            rows.add(row(revision, decided));
            rows.add(row(revision, decisionTried));
        }
        return rows;
    }

    private void decide(int revision) {
        if (decided > 0 && revision != decided) {
            former.add("/tin-tuc/" + slug(decided));
        }
        decided = revision;
    }

    private Optional<String> row(int revision, int decision) {
        return revision == 0
                ? Optional.empty()
                : Optional.of(
                        String.join("|", title(revision), summary(revision), body(revision), String.valueOf(decision)));
    }

    /** How each row of it begins. */
    String beginning() {
        return "Tin " + name + " lần ";
    }

    /** Whether residents read it, or will at once. */
    boolean published() {
        return decided > 0;
    }

    /** Whether what was written last is not what residents read. */
    boolean revised() {
        return kept > decided;
    }

    boolean hasCover() {
        return cover;
    }

    /** Where residents read it, or would. */
    String path() {
        return "/tin-tuc/" + slug(published() ? decided : kept);
    }

    /** Where they read it before its title changed. */
    List<String> formerPaths() {
        return former;
    }

    /** What residents read, each part with the number of its revision. */
    List<String> shown() {
        return List.of(title(decided), summary(decided), body(decided));
    }

    /** The address of the revision that is tried, as the console shows it once it is kept. */
    String slug() {
        return slug(tried);
    }

    String title() {
        return title(tried);
    }

    String summary() {
        return summary(tried);
    }

    String body() {
        return body(tried);
    }

    private String slug(int revision) {
        return "tin-" + name + "-lan-" + revision;
    }

    private String title(int revision) {
        return beginning() + revision;
    }

    private String summary(int revision) {
        return "Tóm tắt " + name + " lần " + revision + ".";
    }

    private String body(int revision) {
        return "Nội dung " + name + " lần " + revision + ".";
    }
}
