package vn.wardportal.api.list;

import java.util.List;
import java.util.Map;

/**
 * What a selection found.
 *
 * @param paging which page it is, of how many
 * @param ids the numbers of the things on the page, in their order
 * @param options what can be chosen in each facet; what is chosen is among them if anything ever had it
 */
public record Found(Paging paging, List<Long> ids, Map<Facet, List<Option>> options) {

    public Found {
        ids = List.copyOf(ids);
    }

    /** The title of a value; the value itself if nothing has it. */
    public String title(Facet facet, String value) {
        return options.getOrDefault(facet, List.of()).stream()
                .map(Option::term)
                .filter(term -> term.value().equals(value))
                .map(Term::title)
                .findFirst()
                .orElse(value);
    }
}
