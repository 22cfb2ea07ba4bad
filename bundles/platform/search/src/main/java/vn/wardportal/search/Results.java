package vn.wardportal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.wardportal.api.text.Phrase;
import vn.wardportal.search.index.Hit;

/**
 * The page of results.
 *
 * @param typed what stands in the field
 * @param total how many things were found
 * @param number the number of this page
 * @param pages how many pages there are
 * @param addresses of those pages
 * @param items what stands on this one
 * @param modules what was found by module, all together first; empty if there is nothing to choose
 * @param groups by what it can be narrowed down
 * @param hints other ways to ask
 * @param state what is to be said of the index; empty if all is well
 */
public record Results(
        String typed,
        int total,
        int number,
        int pages,
        List<String> addresses,
        List<Item> items,
        List<Choice> modules,
        List<Group> groups,
        List<Hint> hints,
        Optional<String> state) {

    /** Numbers of the pages to lead to; 0 for those left out between. */
    public List<Integer> numbers() {
        TreeSet<Integer> shown = new TreeSet<>(List.of(1, pages));
        IntStream.rangeClosed(Math.max(1, number - 1), Math.min(pages, number + 1))
                .forEach(shown::add);
        List<Integer> numbers = new ArrayList<>();
        for (int page : shown) {
            if (!numbers.isEmpty() && page > numbers.getLast() + 1) {
                numbers.add(0);
            }
            numbers.add(page);
        }
        return numbers;
    }

    /** Where that page stands. */
    public String address(int page) {
        return addresses.get(page - 1);
    }

    /**
     * Something that was found.
     *
     * @param hit what the index has of it
     * @param module what its module is called
     * @param category what it is filed under
     * @param date of when it is; empty if that does not matter
     */
    public record Item(Hit hit, String module, Phrase category, String date) {}

    /**
     * A choice among what was found.
     *
     * @param title what it is called
     * @param count how many it leaves
     * @param address where they stand
     * @param chosen whether it was chosen
     */
    public record Choice(Phrase title, int count, String address, boolean chosen) {}

    /**
     * Choices of one field.
     *
     * @param title what the field is called
     * @param choices its values
     */
    public record Group(String title, List<Choice> choices) {}

    /**
     * Another way to ask.
     *
     * @param lead what it is about
     * @param words what would be asked
     * @param address where the answer stands
     */
    public record Hint(String lead, String words, String address) {}
}
