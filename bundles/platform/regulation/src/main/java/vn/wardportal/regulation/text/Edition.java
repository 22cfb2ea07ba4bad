package vn.wardportal.regulation.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The regulation as one decision made it.
 *
 * @param number the decision's number and symbol
 * @param issued when it was signed
 * @param from since when it is in force
 * @param title what it is called
 * @param issuer who made it
 * @param signer who signed it
 * @param preamble what it rests on
 * @param chapters its chapters
 */
public record Edition(
        String number,
        LocalDate issued,
        LocalDate from,
        String title,
        String issuer,
        String signer,
        List<String> preamble,
        List<Chapter> chapters) {

    public Edition {
        preamble = List.copyOf(preamble);
        chapters = List.copyOf(chapters);
    }

    /** All articles in order. */
    public Stream<Article> articles() {
        return chapters.stream().flatMap(chapter -> chapter.articles().stream());
    }

    /** The article of that number. */
    public Optional<Article> article(int number) {
        return articles().filter(article -> article.number() == number).findFirst();
    }

    /** The chapter in which the article stands. */
    public Chapter chapterOf(Article article) {
        return chapters.stream()
                .filter(chapter -> chapter.articles().contains(article))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A chapter.
     *
     * @param number its number, in Roman figures
     * @param title what it is about
     * @param articles its articles
     */
    public record Chapter(String number, String title, List<Article> articles) {

        public Chapter {
            articles = List.copyOf(articles);
        }

        /** How it is cited: {@code Chương III}. */
        public String name() {
            return "Chương " + number;
        }
    }
}
