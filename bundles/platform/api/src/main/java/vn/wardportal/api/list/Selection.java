package vn.wardportal.api.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.wardportal.api.page.Visit;

/**
 * What part of a list a resident looks through, and the addresses of its neighbours.
 *
 * @param path the list's address
 * @param words what is searched for; empty for everything
 * @param values the chosen value by facet, in the order of the facets
 * @param page the page's number, from 1; 0 if the address names none
 */
public record Selection(String path, String words, Map<Facet, String> values, int page) {

    /** The parameter of the words. */
    public static final String WORDS = "tu";

    /** The parameter of the page. */
    public static final String PAGE = "trang";

    private static final int LONGEST = 100;

    /** Everything, from the beginning. */
    public static Selection all(String path) {
        return new Selection(path, "", Map.of(), 1);
    }

    /** What the address asks for; words are cut after a hundred letters. */
    public static Selection of(String path, List<Facet> facets, Visit visit) {
        Map<Facet, String> values = new LinkedHashMap<>();
        facets.forEach(facet ->
                visit.parameter(facet.parameter()).map(Selection::cut).ifPresent(value -> values.put(facet, value)));
        String words =
                visit.parameter(WORDS).map(String::strip).map(Selection::cut).orElse("");
        return new Selection(path, words, values, visit.pageNumber());
    }

    /** The value that was chosen in the facet. */
    public Optional<String> value(Facet facet) {
        return Optional.ofNullable(values.get(facet));
    }

    /** Whether nothing was chosen and nothing is searched for. */
    public boolean open() {
        return values.isEmpty() && words.isEmpty();
    }

    /** The same with that value chosen, from the beginning. */
    public Selection with(Facet facet, String value) {
        Map<Facet, String> changed = new LinkedHashMap<>(values);
        changed.put(facet, value);
        return new Selection(path, words, changed, 1);
    }

    /** The same without that facet, from the beginning. */
    public Selection without(Facet facet) {
        Map<Facet, String> changed = new LinkedHashMap<>(values);
        changed.remove(facet);
        return new Selection(path, words, changed, 1);
    }

    /** The same without words, from the beginning. */
    public Selection wordless() {
        return new Selection(path, "", values, 1);
    }

    /** Its address on the site. */
    public String address() {
        return address(page);
    }

    /** The address of another page of it. */
    public String address(int other) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            parameters.put(WORDS, words);
        }
        values.forEach((facet, value) -> parameters.put(facet.parameter(), value));
        if (other > 1) {
            parameters.put(PAGE, String.valueOf(other));
        }
        String query = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
