package vn.wardportal.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.search.Facet;
import vn.wardportal.api.text.Language;
import vn.wardportal.search.index.Question;

/**
 * What a visitor asks for, as it stands in the address.
 *
 * @param question the question
 * @param module the module that was chosen; empty if none
 * @param narrowing the facets that were chosen in it
 * @param page the number of the page; 0 if there is none such
 * @param language on which of the sites
 */
record Asked(Question question, String module, List<Facet> narrowing, int page, Language language) {

    /** Nobody reads further; a deeper page costs more than a better question. */
    static final int PAGES = 50;

    private static final int MOST_FACETS = 4;
    private static final int LONGEST = 600;
    private static final String BETWEEN = "~";

    Asked {
        narrowing = List.copyOf(narrowing);
    }

    static Asked of(Visit visit) {
        boolean exact = visit.parameter(SearchPage.EXACT).isPresent();
        String module = visit.parameter(SearchPage.MODULE)
                .filter(name -> name.matches("[a-z][a-z0-9.-]{0,60}"))
                .orElse("");
        return new Asked(
                Question.of(visit.parameter(SearchPage.QUERY).orElse(""), exact),
                module,
                module.isEmpty()
                        ? List.of()
                        : facets(visit.parameter(SearchPage.FACETS).orElse("")),
                visit.pageNumber() > PAGES ? 0 : visit.pageNumber(),
                visit.language());
    }

    private static List<Facet> facets(String text) {
        List<Facet> facets = new ArrayList<>();
        for (String pair : text.length() > LONGEST ? new String[0] : text.split(BETWEEN)) {
            int colon = pair.indexOf(':');
            if (colon > 0
                    && facets.size() < MOST_FACETS
                    && pair.substring(0, colon).matches("[a-z][a-zA-Z0-9]{0,30}")) {
                facets.add(new Facet(pair.substring(0, colon), pair.substring(colon + 1)));
            }
        }
        return facets;
    }

    /** The same on that page. */
    Asked at(int other) {
        return new Asked(question, module, narrowing, other, language);
    }

    /** The same of that module, not narrowed down. */
    Asked of(String other) {
        return new Asked(question, other, List.of(), 1, language);
    }

    /** The same with the facet or, if it has it, without. */
    Asked toggled(Facet facet) {
        List<Facet> other = new ArrayList<>(narrowing);
        if (!other.remove(facet)) {
            other.add(facet);
        }
        return new Asked(question, module, other, 1, language);
    }

    /** Other words, or the same to the letter. */
    Asked asking(String words, boolean exact) {
        return new Asked(Question.of(words, exact), "", List.of(), 1, language);
    }

    boolean narrowedBy(Facet facet) {
        return narrowing.contains(facet);
    }

    /** Where its answer stands. */
    String address() {
        StringBuilder address = new StringBuilder(SearchPage.PATH);
        add(address, SearchPage.QUERY, question.typed());
        add(address, SearchPage.EXACT, question.exact() ? "1" : "");
        add(address, SearchPage.MODULE, module);
        List<String> pairs = narrowing.stream()
                .map(facet -> facet.field() + ":" + facet.value())
                .toList();
        add(address, SearchPage.FACETS, String.join(BETWEEN, pairs));
        add(address, "trang", page > 1 ? Integer.toString(page) : "");
        return address.toString();
    }

    private static void add(StringBuilder address, String name, String value) {
        Optional.of(value).filter(given -> !given.isEmpty()).ifPresent(given -> address.append(
                        address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(given, StandardCharsets.UTF_8)));
    }
}
