package vn.wardportal.api.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;

/**
 * Something that residents may read, as the search knows it.
 *
 * <pre>{@code
 * Findable.of(new Stamp("directory.person/12", person.version()), "/danh-ba/12", "Nguyễn Văn An")
 *         .summarized("Công chức Tư pháp – Hộ tịch")
 *         .saying(List.of(Passage.plain(person.fields())))
 *         .in(List.of(new Facet("unit", "Văn phòng")));
 * }</pre>
 *
 * @param stamp which one it is, and in which state
 * @param address where it is read: {@code /tin-tuc/le-hoi}
 * @param title what it is called
 * @param summary what it is about; empty if nobody said so
 * @param passages what else it says, in its order
 * @param files the documents it offers, whose text is found as well
 * @param facets by what it is narrowed down
 * @param date of when it is, if that matters
 * @param days on which days it is found
 * @param language what it is written in
 * @param english what it says in English, at the twin of its address, if it was translated
 */
public record Findable(
        Stamp stamp,
        String address,
        String title,
        String summary,
        List<Passage> passages,
        List<StoredFile> files,
        List<Facet> facets,
        Optional<Instant> date,
        Days days,
        Language language,
        Optional<Translation> english) {

    public Findable {
        passages = List.copyOf(passages);
        files = List.copyOf(files);
        facets = List.copyOf(facets);
    }

    /** One of which nothing more is known, in Vietnamese. */
    public static Findable of(Stamp stamp, String address, String title) {
        return new Findable(
                stamp,
                address,
                title,
                "",
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Days.ALWAYS,
                Language.VI,
                Optional.empty());
    }

    /** The same with what it is about. */
    public Findable summarized(String words) {
        return new Findable(stamp, address, title, words, passages, files, facets, date, days, language, english);
    }

    /** The same, saying that as well. */
    public Findable saying(List<Passage> more) {
        List<Passage> all = new ArrayList<>(passages);
        all.addAll(more);
        return new Findable(stamp, address, title, summary, all, files, facets, date, days, language, english);
    }

    /** The same with documents. */
    public Findable offering(List<StoredFile> documents) {
        return new Findable(stamp, address, title, summary, passages, documents, facets, date, days, language, english);
    }

    /** The same, narrowed down by these. */
    public Findable in(List<Facet> narrowing) {
        return new Findable(stamp, address, title, summary, passages, files, narrowing, date, days, language, english);
    }

    /** The same, of that time. */
    public Findable dated(Optional<Instant> time) {
        return new Findable(stamp, address, title, summary, passages, files, facets, time, days, language, english);
    }

    /** The same, found on those days alone: nobody has to tell when they begin or are over. */
    public Findable during(Days found) {
        return new Findable(stamp, address, title, summary, passages, files, facets, date, found, language, english);
    }

    /** The same in another language. */
    public Findable in(Language other) {
        return new Findable(stamp, address, title, summary, passages, files, facets, date, days, other, english);
    }

    /**
     * The same, which says this in English: on the English site it is found by those words and by the Vietnamese ones, and
     * shown in English.
     */
    public Findable translated(Translation translation) {
        return new Findable(
                stamp,
                address,
                title,
                summary,
                passages,
                files,
                facets,
                date,
                days,
                language,
                Optional.of(translation));
    }

    /**
     * What it says in English.
     *
     * @param title what it is called
     * @param summary what it is about; empty if nobody said so
     * @param passages what else it says, in its order
     */
    public record Translation(String title, String summary, List<Passage> passages) {

        public Translation {
            passages = List.copyOf(passages);
        }
    }

    /**
     * Which thing it is, and in which state.
     *
     * @param subject its kind, a slash and its number or name: {@code news.article/12}
     * @param version another number whenever anything of it is other than it was
     */
    public record Stamp(String subject, long version) {}

    /**
     * Days at the ward, both ends included.
     *
     * @param first the first one; absent if there is none
     * @param last the last one; absent if there is none
     */
    public record Days(Optional<LocalDate> first, Optional<LocalDate> last) {

        /** Every day. */
        public static final Days ALWAYS = new Days(Optional.empty(), Optional.empty());

        /** The days that are among both. */
        public Days and(Days other) {
            return new Days(
                    Stream.of(first, other.first).flatMap(Optional::stream).max(LocalDate::compareTo),
                    Stream.of(last, other.last).flatMap(Optional::stream).min(LocalDate::compareTo));
        }

        /** The moment at which they begin. */
        public Optional<Instant> begin() {
            return first.map(day -> day.atStartOfDay(Dates.ZONE).toInstant());
        }

        /** The moment at which they are over. */
        public Optional<Instant> end() {
            return last.map(day -> day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant());
        }
    }

    /**
     * A text of it.
     *
     * @param text what it says; clean HTML if {@code html}
     * @param html whether it is HTML
     */
    public record Passage(String text, boolean html) {

        /** A text without marks. */
        public static Passage plain(String text) {
            return new Passage(text, false);
        }

        /** A text of clean HTML. */
        public static Passage formatted(String html) {
            return new Passage(html, true);
        }
    }
}
