package vn.wardportal.api.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which page of a list it is.
 *
 * @param number the page's number, from 1
 * @param total how many things there are on all pages
 * @param size how many things a page has
 */
public record Paging(int number, int total, int size) {

    /** How many pages there are; one if there is nothing. */
    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** Whether there is such a page. */
    public boolean exists() {
        return number >= 1 && number <= pages();
    }

    /** How many things stand on the pages before. */
    public int before() {
        return (number - 1) * size;
    }

    /** The numbers to offer: the first, the last and those around this page; 0 stands for those left out. */
    public List<Integer> numbers() {
        Set<Integer> shown = new TreeSet<>(List.of(1, number, pages()));
        shown.addAll(List.of(Math.max(1, number - 1), Math.min(pages(), number + 1)));
        List<Integer> numbers = new ArrayList<>();
        int last = 0;
        for (int next : shown) {
            if (next > last + 1) {
                numbers.add(next == last + 2 ? next - 1 : 0);
            }
            numbers.add(next);
            last = next;
        }
        return numbers;
    }
}
