package vn.wardportal.checks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Origin;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Examined.Picture;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Place;
import vn.wardportal.api.files.StoredFile;

/** Something written, put together piece by piece. */
final class Written {

    private final List<Passage> passages = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<StoredFile> files = new ArrayList<>();
    private String subject = "news.article/12";
    private Origin origin = Origin.OWN;
    private Optional<Instant> eventAt = Optional.empty();

    static Written titled(String title) {
        Written written = new Written();
        written.passages.add(new Passage("title", "Tiêu đề", title, false));
        return written;
    }

    static Examined html(String body) {
        return titled("Sắp xếp lại chợ hoa ở phường").body(body).examined();
    }

    Written as(String other) {
        subject = other;
        return this;
    }

    Written summary(String text) {
        passages.add(new Passage("summary", "Tóm tắt", text, false));
        return this;
    }

    Written body(String html) {
        passages.add(new Passage("body", "Nội dung", html, true));
        return this;
    }

    Written picture(String alt, String author) {
        return picture("cover", alt, author, Consent.NOBODY);
    }

    Written picture(String field, String alt, String author, Consent consent) {
        pictures.add(new Picture(field, file("cho-hoa.jpg", 1200), alt, author, consent));
        return this;
    }

    Written file(String name) {
        files.add(file(name, 0));
        return this;
    }

    Written from(String name, String address) {
        origin = new Origin(false, name, address);
        return this;
    }

    Written at(String instant) {
        eventAt = Optional.of(Instant.parse(instant));
        return this;
    }

    Examined examined() {
        return new Examined("news.article", subject, passages, pictures, files, origin, eventAt);
    }

    /** The text of the finding's field after its mend. */
    static String mended(Examined written, Finding finding) {
        Place place = finding.place().orElseThrow();
        return new StringBuilder(text(written, finding))
                .replace(
                        place.start(), place.end(), finding.mend().orElseThrow().replacement())
                .toString();
    }

    /** What stands at the finding's place. */
    static String at(Examined written, Finding finding) {
        Place place = finding.place().orElseThrow();
        return text(written, finding).substring(place.start(), place.end());
    }

    /** The findings as {@code LEVEL words}. */
    static List<String> words(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.level() + " " + finding.words())
                .toList();
    }

    private static String text(Examined written, Finding finding) {
        return written.passages().stream()
                .filter(passage -> passage.field().equals(finding.field()))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static StoredFile file(String name, int width) {
        return new StoredFile("ab".repeat(32), name, "image/jpeg", 1000, width, width);
    }
}
