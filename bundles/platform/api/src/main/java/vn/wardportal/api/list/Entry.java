package vn.wardportal.api.list;

import java.util.List;
import java.util.Map;

/**
 * A thing as a {@link FacetedIndex} knows it.
 *
 * @param id its number
 * @param place where it stands: the greatest first
 * @param terms its values by facet; a facet may have several, or none
 * @param words what a search by words looks at
 */
public record Entry(long id, long place, Map<Facet, List<Term>> terms, String words) {

    public Entry {
        terms = Map.copyOf(terms);
    }
}
