package vn.wardportal.api.list;

import gg.jte.Content;
import java.util.List;

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
 */
public record Listing(
        String title,
        String purpose,
        String example,
        String total,
        Selection selection,
        Found found,
        List<Filter> filters,
        Content items) {

    public Listing {
        filters = List.copyOf(filters);
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
