package vn.wardportal.news;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.wardportal.api.list.Paging;
import vn.wardportal.news.Tally.Month;

/**
 * A page of the list of news.
 *
 * @param selection what part of the news it lists
 * @param number the page's number, from 1
 * @param months all months that have articles in the category
 * @param categories all categories
 * @param used slugs of the categories that have articles
 * @param items the articles of the page
 */
public record ListPage(
        Selection selection,
        int number,
        List<Month> months,
        Categories categories,
        Set<String> used,
        List<Headline> items) {

    private static final int MONTHS_OFFERED = 24;

    ListPage with(List<Headline> found) {
        return new ListPage(selection, number, months, categories, used, found);
    }

    /** The months of the selection. */
    List<Month> counted() {
        return selection.month().isEmpty()
                ? months
                : months.stream()
                        .filter(month -> month.month().equals(selection.month().get()))
                        .toList();
    }

    /** How many articles there are on all pages. */
    public int total() {
        return counted().stream().mapToInt(Month::articles).sum();
    }

    /** How many pages there are. */
    public int pages() {
        return paging().pages();
    }

    boolean exists() {
        return paging().exists();
    }

    /** The categories worth offering. */
    public List<Category> offered() {
        return categories.all().stream()
                .filter(category -> used.contains(category.slug())
                        || selection.category().filter(category.slug()::equals).isPresent())
                .toList();
    }

    /** The months worth offering: the newest, and the one that is looked at. */
    public List<Month> monthsOffered() {
        Stream<Month> older = months.stream()
                .skip(MONTHS_OFFERED)
                .filter(month -> selection.month().filter(month.month()::equals).isPresent());
        return Stream.concat(months.stream().limit(MONTHS_OFFERED), older).toList();
    }

    /** The numbers to offer: the first, the last and those around this page; 0 stands for those left out. */
    public List<Integer> numbers() {
        return paging().numbers();
    }

    private Paging paging() {
        return new Paging(number, total(), Headlines.PER_PAGE);
    }
}
