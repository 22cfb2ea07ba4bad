package vn.wardportal.suite.console;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An article as its author knows it. Each revision has its number in title, summary and body, so that a mixture of two
 * would show.
 */
final class Piece {

    private final String name;
    private final List<String> former = new ArrayList<>();
    private int tried;
    private int kept;
    private boolean publishingTried;
    private boolean published;
    private boolean cover;

    Piece(String name) {
        this.name = name;
    }

    /** The author is about to save the next revision. */
    void trySaving() {
        tried++;
    }

    void tryPublishing() {
        publishingTried = true;
    }

    void addCover() {
        cover = true;
    }

    /** The console said that all which was tried is done. */
    void acknowledged() {
        if (published && kept < tried && kept > 0) {
            former.add(path());
        }
        kept = tried;
        published = publishingTried;
    }

    /** What is in the database is what it is from now on, whether it was acknowledged or not. */
    void settle(String row) {
        kept = IntStream.rangeClosed(1, tried)
                .filter(revision -> row.startsWith(title(revision) + "|"))
                .findFirst()
                .orElse(0);
        published = row.endsWith("|PUBLISHED");
        tried = kept;
        publishingTried = published;
    }

    /** What may be in the database after what was tried and acknowledged: rows, or nothing at all. */
    Set<Optional<String>> possible() {
        Set<Optional<String>> rows = new LinkedHashSet<>();
        for (int revision = kept; revision <= tried; revision++) {
            rows.add(row(revision, published));
            rows.add(row(revision, publishingTried));
        }
        return rows;
    }

    private Optional<String> row(int revision, boolean state) {
        return revision == 0
                ? Optional.empty()
                : Optional.of(String.join(
                        "|", title(revision), summary(revision), body(revision), state ? "PUBLISHED" : "DRAFT"));
    }

    /** How each row of it begins. */
    String beginning() {
        return "Tin " + name + " lần ";
    }

    boolean published() {
        return published;
    }

    boolean hasCover() {
        return cover;
    }

    /** Where residents read it. */
    String path() {
        return "/tin-tuc/" + slug(kept);
    }

    /** Where they read it before its title changed. */
    List<String> formerPaths() {
        return former;
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
