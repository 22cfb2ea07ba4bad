package vn.wardportal.regulation.text;

import java.util.List;
import vn.wardportal.api.rules.Citation;

/**
 * An article of the regulation.
 *
 * @param number its number
 * @param title what it is about
 * @param passages its paragraphs, in order
 */
public record Article(int number, String title, List<Passage> passages) {

    public Article {
        passages = List.copyOf(passages);
    }

    /** How it is cited: {@code Điều 6}. */
    public String name() {
        return "Điều " + number;
    }

    /** The last word of its address, and its name within the whole text: {@code dieu-6}. */
    public String anchor() {
        return "dieu-" + number;
    }

    /** Its address on the site. */
    public String address() {
        return Citation.PATH + "/" + anchor();
    }

    /** The text of a clause; empty if there is no such clause. */
    public String clause(int clause) {
        return passages.stream()
                .filter(passage -> passage.anchor().equals("khoan-" + clause))
                .map(Passage::text)
                .findFirst()
                .orElse("");
    }
}
