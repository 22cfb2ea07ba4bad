package vn.wardportal.search.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.wardportal.api.search.Facet;

/**
 * What a search came to.
 *
 * @param total how many things, as they were narrowed down
 * @param modules how many of each module, however they were narrowed down
 * @param facets how many of the chosen module by its own facets
 * @param hits those that were wanted
 */
public record Found(int total, Map<String, Integer> modules, Map<Facet, Integer> facets, List<Hit> hits) {

    /** Nothing. */
    public static final Found NOTHING = new Found(0, Map.of(), Map.of(), List.of());

    public Found {
        modules = Map.copyOf(modules);
        facets = Map.copyOf(facets);
        hits = List.copyOf(hits);
    }

    /** How most of the hits write the question. */
    public Optional<String> written() {
        return hits.stream()
                .flatMap(hit -> hit.written().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
