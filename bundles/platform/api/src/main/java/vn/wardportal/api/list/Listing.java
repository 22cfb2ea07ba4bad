package vn.wardportal.api.list;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.text.Texts;

/**
 * A page of a list as {@link Listings} shows it.
 *
 * @param title its heading
 * @param purpose one sentence below it
 * @param example what could be searched for: {@code 554/QĐ-UBND, quy chế}
 * @param total how many were found, in words: {@code 12 văn bản, mới nhất trước}
 * @param selection what was chosen
 * @param found what was found
 * @param filters what can be chosen, in this order
 * @param items the things of the page, as {@code <li class="item">}
 * @param beside what else leads on from here, above the filters
 */
public record Listing(
        String title,
        String purpose,
        String example,
        String total,
        Selection selection,
        Found found,
        List<Filter> filters,
        Content items,
        Optional<Content> beside) {

    public Listing {
        filters = List.copyOf(filters);
    }

    /**
     * A list that says {@code title}, {@code purpose}, {@code example} and {@code count}, which is told how many there are.
     *
     * @param texts the words of the list alone: {@code messages.in(language).below("documents")}
     */
    public static Listing of(Texts texts, Selection selection, Found found, List<Filter> filters, Content items) {
        return new Listing(
                texts.get("title"),
                texts.get("purpose"),
                texts.get("example"),
                texts.get("count", found.paging().total()),
                selection,
                found,
                filters,
                items,
                Optional.empty());
    }

    /** The same with something else beside it. */
    public Listing beside(Content more) {
        return new Listing(title, purpose, example, total, selection, found, filters, items, Optional.of(more));
    }

    /**
     * A facet in the reader's language.
     *
     * @param facet the facet
     * @param title what it is called: {@code Loại văn bản}
     * @param options what can be chosen
     */
    public record Filter(Facet facet, String title, List<Option> options) {

        public Filter {
            options = List.copyOf(options);
        }
    }
}
