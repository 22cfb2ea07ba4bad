package vn.wardportal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/**
 * Where the words of a question stand in one thing's text, from the places that the index keeps: nothing is read twice.
 * A word that stands alone is not marked where others of the question stand side by side.
 */
final class Marks {

    /** Places of one word that are looked at. */
    private static final int MOST = 60;

    private static final int PASSAGE = 220;
    private static final int BEFORE = 60;

    private final String text;
    private final int titleLength;
    private final List<Span> title;
    private final List<Span> body;
    private final List<String> words;

    private Marks(String text, int titleLength, List<Span> spans, List<String> words) {
        this.text = text;
        this.titleLength = titleLength;
        this.words = words;
        title = joined(spans.stream().filter(span -> span.end() <= titleLength).toList());
        body = joined(spans.stream().filter(span -> span.start() > titleLength).toList());
    }

    /**
     * @param card the thing's number within the reader
     * @param text its text, title first
     */
    static Marks of(LeafReader reader, int card, String text, int titleLength, Question question) throws IOException {
        List<String> typed = question.words().toList();
        List<Span> spans = new ArrayList<>();
        for (int word = 0; word < typed.size(); word++) {
            String exact = question.exact() ? Spelling.exact(typed.get(word)) : "";
            PostingsEnum places =
                    reader.postings(new Term(Card.ALL, Spelling.plain(typed.get(word))), PostingsEnum.OFFSETS);
            if (places != null && places.advance(card) == card) {
                for (int place = 0; place < Math.min(MOST, places.freq()); place++) {
                    places.nextPosition();
                    Span span = new Span(places.startOffset(), places.endOffset(), word);
                    if (span.end() <= text.length() && reads(text, span, exact)) {
                        spans.add(span);
                    }
                }
            }
        }
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::word));
        return new Marks(text, titleLength, distinct(spans), question.plain());
    }

    private static boolean reads(String text, Span span, String exact) {
        return exact.isEmpty()
                || Spelling.exact(text.substring(span.start(), span.end())).equals(exact);
    }

    /** A word that the question has twice is found at each place once. */
    private static List<Span> distinct(List<Span> spans) {
        List<Span> distinct = new ArrayList<>();
        for (Span span : spans) {
            if (distinct.isEmpty() || distinct.getLast().start() != span.start()) {
                distinct.add(span);
            }
        }
        return distinct;
    }

    /** Those that stand side by side, if any do. */
    private List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (int at = 0; at < spans.size(); at++) {
            boolean after = at > 0 && spans.get(at - 1).beside(spans.get(at), text);
            boolean before = at + 1 < spans.size() && spans.get(at).beside(spans.get(at + 1), text);
            if (after || before) {
                joined.add(spans.get(at));
            }
        }
        return joined.isEmpty() ? spans : joined;
    }

    /** The title with what was found marked. */
    List<Fragment> title() {
        return Fragment.cut(text, 0, titleLength, title);
    }

    /** The passage that says most of what was asked, or the beginning. */
    List<Fragment> passage() {
        int beginning = Math.min(text.length(), titleLength + 1);
        int first = text.length() - beginning <= PASSAGE ? -1 : best();
        int from = first < 0 ? beginning : begin(body.get(first).start());
        int to = end(from);
        List<Span> within = body.stream()
                .filter(span -> span.start() >= from && span.end() <= to)
                .toList();
        List<Fragment> passage = new ArrayList<>();
        if (from > titleLength + 1) {
            passage.add(new Fragment("… ", false));
        }
        passage.addAll(Fragment.cut(text, from, to, within));
        if (to < text.length()) {
            passage.add(new Fragment(" …", false));
        }
        return passage;
    }

    private int best() {
        int best = -1;
        int most = 0;
        for (int first = 0; first < body.size(); first++) {
            int score = 0;
            long words = 0;
            for (int at = first;
                    at < body.size() && body.get(at).end() <= body.get(first).start() + PASSAGE - BEFORE;
                    at++) {
                boolean beside = at > first && body.get(at - 1).beside(body.get(at), text);
                score += 1 + (beside ? 2 : 0) + ((words >> body.get(at).word() & 1) == 0 ? 8 : 0);
                words |= 1L << body.get(at).word();
            }
            if (score > most) {
                most = score;
                best = first;
            }
        }
        return best;
    }

    /** The beginning of the line, or of a word not far before. */
    private int begin(int found) {
        int least = Math.max(titleLength + 1, found - BEFORE);
        int line = text.lastIndexOf('\n', found - 1) + 1;
        if (line >= least) {
            return line;
        }
        int blank = text.indexOf(' ', least);
        return least == titleLength + 1 || blank < 0 || blank >= found ? least : blank + 1;
    }

    private int end(int from) {
        if (text.length() <= from + PASSAGE) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', from + PASSAGE);
        return blank > from + PASSAGE / 2 ? blank : from + PASSAGE;
    }

    /** How the whole question is written here, if it stands here in one piece. */
    Optional<String> written() {
        return written(title).or(() -> written(body));
    }

    private Optional<String> written(List<Span> spans) {
        for (int first = 0; first + words.size() <= spans.size(); first++) {
            if (matches(spans, first)) {
                int end = spans.get(first + words.size() - 1).end();
                return Optional.of(text.substring(spans.get(first).start(), end).toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    private boolean matches(List<Span> spans, int first) {
        for (int word = 0; word < words.size(); word++) {
            Span span = spans.get(first + word);
            boolean same = words.get(span.word()).equals(words.get(word));
            if (!same || word > 0 && !spans.get(first + word - 1).beside(span, text)) {
                return false;
            }
        }
        return true;
    }
}
