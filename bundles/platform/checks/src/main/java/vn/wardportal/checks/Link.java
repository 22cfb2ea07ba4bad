package vn.wardportal.checks;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding.Place;
import vn.wardportal.api.text.Slug;

/**
 * A link in a text, or an address that stands in it as words.
 *
 * @param field the field it is in
 * @param address where it leads
 * @param words what is pressed, without tags
 * @param place where it stands
 */
record Link(String field, String address, String words, Place place) {

    private static final Pattern ANCHOR = Pattern.compile("<a\\s[^<>]*>");
    private static final Pattern ADDRESS = Pattern.compile("\\shref=\"([^\"]*)\"");
    private static final Pattern BARE =
            Pattern.compile("(?<![\\p{L}\\p{N}@/.])(?:https?://|www\\.)[^\\s<>\"”’)]{3,500}");
    private static final String END = "</a>";
    private static final int LONGEST_QUOTE = 80;
    private static final int LONGEST_WORDS = 2000;

    static List<Link> in(Examined written) {
        return written.passages().stream()
                .flatMap(passage -> Stream.concat(anchors(passage), bare(passage)))
                .toList();
    }

    private static Stream<Link> anchors(Passage passage) {
        return passage.html()
                ? ANCHOR.matcher(passage.text()).results().flatMap(match -> anchor(passage, match).stream())
                : Stream.empty();
    }

    private static Optional<Link> anchor(Passage passage, MatchResult tag) {
        Matcher address = ADDRESS.matcher(tag.group());
        if (!address.find()) {
            return Optional.empty();
        }
        String html = passage.text();
        String rest = html.substring(tag.end(), Math.min(html.length(), tag.end() + LONGEST_WORDS));
        int end = rest.indexOf(END);
        String words =
                rest.substring(0, Math.max(end, 0)).replaceAll("<[^<>]*>", "").strip();
        int last = end < 0 ? tag.end() : tag.end() + end + END.length();
        return Optional.of(new Link(
                passage.field(), address.group(1).replace("&amp;", "&"), words, place(tag.start(), last, words)));
    }

    /** What is pressed can be read as another address: that is one, too. */
    private static Stream<Link> bare(Passage passage) {
        return Prose.of(passage).flatMap(line -> BARE.matcher(line.text())
                .results()
                .map(match -> new Link(passage.field(), match.group(), "", line.place(match.start(), match.end()))));
    }

    /** The host it leads to, in small letters; nothing if it stays on the site, or is no address of a page. */
    Optional<String> host() {
        String whole = address.startsWith("www.") ? "https://" + address : address;
        if (!whole.matches("(?i)(?:https?:)?//.*")) {
            return Optional.empty();
        }
        try {
            String host =
                    URI.create(whole.replaceAll("[\\s|{}\\\\^`\\[\\]]", "_")).getHost();
            return Optional.of(host == null ? whole : host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            // what cannot be read is shown to a person as it is
            return Optional.of(whole);
        }
    }

    /** Whether the words that are pressed are of those that do not say where it leads. */
    boolean vague(List<String> slugs) {
        return !words.isEmpty() && slugs.contains(Slug.of(words));
    }

    private static Place place(int start, int end, String quote) {
        return new Place(start, end, quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote);
    }
}
