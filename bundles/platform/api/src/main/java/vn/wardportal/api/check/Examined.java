package vn.wardportal.api.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Language;

/**
 * Something written, as checks look at it, whatever module it belongs to.
 *
 * @param kind what it is: {@code news.article}
 * @param subject which one: {@code news.article/12}, or {@code news.article/new} before it is kept
 * @param passages its texts, the title first
 * @param pictures the pictures it shows
 * @param files the documents it offers
 * @param origin where its text comes from
 * @param eventAt when what it tells of happened or will happen, if it says so
 */
public record Examined(
        String kind,
        String subject,
        List<Passage> passages,
        List<Picture> pictures,
        List<StoredFile> files,
        Origin origin,
        Optional<Instant> eventAt) {

    public Examined {
        passages = List.copyOf(passages);
        pictures = List.copyOf(pictures);
        files = List.copyOf(files);
    }

    /**
     * One of its texts.
     *
     * @param field the name of the field it is typed in: {@code title}, {@code body}
     * @param label what people call the field, in Vietnamese
     * @param text what it says; clean HTML if {@code html}
     * @param html whether it is HTML
     * @param language what it is written in
     */
    public record Passage(String field, String label, String text, boolean html, Language language) {

        /** One in Vietnamese. */
        public Passage(String field, String label, String text, boolean html) {
            this(field, label, text, html, Language.VI);
        }

        /** The same, written in that language. */
        public Passage in(Language other) {
            return new Passage(field, label, text, html, other);
        }

        /** Whether it is written in Vietnamese, which is what most checks know. */
        public boolean vietnamese() {
            return language == Language.VI;
        }
    }

    /** Whether the picture stands in the midst of a text, where its words tell who made it. */
    public boolean inText(Picture picture) {
        return passages.stream()
                .anyMatch(passage -> passage.html() && passage.field().equals(picture.field()));
    }

    /**
     * A picture it shows.
     *
     * @param field the name of the field it stands in: {@code cover}, {@code body}
     * @param file the picture
     * @param alt what is seen, for those who cannot see it; empty if it was not said
     * @param author who took or drew it; empty if it was not said
     * @param consent what was stated about the persons on it
     */
    public record Picture(String field, StoredFile file, String alt, String author, Consent consent) {

        private static final int SHORT = 8;
        private static final Pattern SHOWN = Pattern.compile("<img\\b[^>]*>");
        private static final Pattern ALT = Pattern.compile("\\balt=\"([^\"]*)\"");

        /**
         * The portal's pictures that clean HTML shows.
         *
         * @param field the field it is typed in
         * @param stated what was stated about the persons on pictures, by their hashes
         */
        public static List<Picture> in(String field, String html, Map<String, Consent> stated) {
            return SHOWN.matcher(html)
                    .results()
                    .map(MatchResult::group)
                    .flatMap(tag -> StoredFile.hashesIn(tag).map(hash -> in(field, tag, hash, stated)))
                    .toList();
        }

        private static Picture in(String field, String tag, String hash, Map<String, Consent> stated) {
            Matcher alt = ALT.matcher(tag);
            String seen = alt.find()
                    ? alt.group(1).replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&")
                    : "";
            StoredFile file = new StoredFile(hash, hash.substring(0, SHORT) + ".jpg", "image/jpeg", 0, 0, 0);
            return new Picture(field, file, seen, "", stated.getOrDefault(hash, Consent.UNKNOWN));
        }

        /** A picture of whose persons nothing was stated. */
        public Picture(String field, StoredFile file, String alt, String author) {
            this(field, file, alt, author, Consent.UNKNOWN);
        }
    }

    /**
     * Where a text comes from (khoản 4 Điều 9 of the regulation).
     *
     * @param own whether it is the sender's own work
     * @param name the paper, portal or document it was taken from; empty if it was not said
     * @param address where the original can be read; empty if it was not said
     */
    public record Origin(boolean own, String name, String address) {

        /** The sender's own work. */
        public static final Origin OWN = new Origin(true, "", "");
    }
}
