package vn.wardportal.regulation.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.wardportal.regulation.text.Edition.Chapter;
import vn.wardportal.regulation.text.Passage.Kind;

/**
 * Reads the text of a regulation: {@code name: value} lines first, then {@code > } for what it rests on, {@code # } for a
 * chapter, {@code ## } for an article, and below it one paragraph a line, with the marks the document has.
 */
final class EditionReader {

    private static final Pattern FACT = Pattern.compile("(number|issued|from|title|issuer|signer): (.+)");
    private static final Pattern CHAPTER = Pattern.compile("# ([IVXLC]+) (.+)");
    private static final Pattern ARTICLE = Pattern.compile("## (\\d+) (.+)");
    private static final Pattern CLAUSE = Pattern.compile("(\\d+)\\. (.+)");
    private static final Pattern POINT = Pattern.compile("([a-zđ])\\) (.+)");
    private static final Pattern DASH = Pattern.compile("- (.+)");

    private final Map<String, String> facts = new HashMap<>();
    private final List<String> preamble = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private List<Passage> passages = new ArrayList<>();
    private String clause = "";

    private EditionReader() {}

    static Edition read(String text) {
        EditionReader reader = new EditionReader();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reader::line);
        return new Edition(
                reader.fact("number"),
                LocalDate.parse(reader.fact("issued")),
                LocalDate.parse(reader.fact("from")),
                reader.fact("title"),
                reader.fact("issuer"),
                reader.fact("signer"),
                reader.preamble,
                reader.chapters);
    }

    private void line(String line) {
        Matcher fact = FACT.matcher(line);
        Matcher chapter = CHAPTER.matcher(line);
        Matcher article = ARTICLE.matcher(line);
        if (chapters.isEmpty() && fact.matches()) {
            facts.put(fact.group(1), fact.group(2));
        } else if (line.startsWith("> ")) {
            preamble.add(line.substring(2));
        } else if (chapter.matches()) {
            chapters.add(new Chapter(chapter.group(1), chapter.group(2), List.of()));
        } else if (article.matches()) {
            begin(Integer.parseInt(article.group(1)), article.group(2));
        } else {
            passages.add(passage(line));
            keep();
        }
    }

    private void begin(int number, String title) {
        passages = new ArrayList<>();
        clause = "";
        Chapter chapter = chapters.removeLast();
        List<Article> articles = new ArrayList<>(chapter.articles());
        articles.add(new Article(number, title, List.of()));
        chapters.add(new Chapter(chapter.number(), chapter.title(), articles));
    }

    /** The article that is being read, with the paragraph that was added. */
    private void keep() {
        Chapter chapter = chapters.removeLast();
        List<Article> articles = new ArrayList<>(chapter.articles());
        Article article = articles.removeLast();
        articles.add(new Article(article.number(), article.title(), passages));
        chapters.add(new Chapter(chapter.number(), chapter.title(), articles));
    }

    private Passage passage(String line) {
        Matcher numbered = CLAUSE.matcher(line);
        if (numbered.matches()) {
            clause = "khoan-" + numbered.group(1);
            return new Passage(Kind.CLAUSE, numbered.group(1) + ".", numbered.group(2), clause);
        }
        Matcher lettered = POINT.matcher(line);
        if (lettered.matches()) {
            String letter = lettered.group(1).equals("đ") ? "dd" : lettered.group(1);
            String anchor = (clause.isEmpty() ? "" : clause + "-") + "diem-" + letter;
            return new Passage(Kind.POINT, lettered.group(1) + ")", lettered.group(2), anchor);
        }
        Matcher dashed = DASH.matcher(line);
        return dashed.matches()
                ? new Passage(Kind.DASH, "–", dashed.group(1), "")
                : new Passage(Kind.PLAIN, "", line, "");
    }

    private String fact(String name) {
        String value = facts.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The text of the regulation lacks the line \"" + name + ": …\"");
        }
        return value;
    }
}
