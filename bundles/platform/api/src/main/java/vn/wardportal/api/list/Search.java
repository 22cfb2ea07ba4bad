package vn.wardportal.api.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a selection finds, and in each facet what it would find if its own choice were another. */
final class Search {

    private static final int NOTHING = -1;

    private final Vocabulary vocabulary;
    private final Postings postings;

    Search(Vocabulary vocabulary, Postings postings) {
        this.vocabulary = vocabulary;
        this.postings = postings;
    }

    Found find(Selection selection, int perPage) {
        int[] chosen = chosen(selection);
        long[] said = said(selection.words());
        long[] found = fitting(said, chosen, NOTHING);
        Map<Facet, List<Option>> options = new LinkedHashMap<>();
        for (int facet = 0; facet < chosen.length; facet++) {
            Facet asked = vocabulary.facets().get(facet);
            long[] others = chosen[facet] == NOTHING ? found : fitting(said, chosen, facet);
            options.put(asked, options(facet, others, selection.value(asked).orElse("")));
        }
        Paging paging = new Paging(selection.page(), Postings.count(found), perPage);
        return new Found(paging, page(found, (Math.max(1, selection.page()) - 1) * perPage, perPage), options);
    }

    /** The numbers of the chosen values, by facet. */
    private int[] chosen(Selection selection) {
        int[] chosen = new int[vocabulary.facets().size()];
        for (int facet = 0; facet < chosen.length; facet++) {
            String value = selection.values().get(vocabulary.facets().get(facet));
            chosen[facet] = value == null ? NOTHING : vocabulary.code(facet, value) & Vocabulary.VALUE;
        }
        return chosen;
    }

    private long[] said(String words) {
        long[] said = postings.all();
        List<String> asked = Syllables.of(words).toList();
        for (int at = 0; at < asked.size(); at++) {
            // the last one may not be typed to its end yet
            IntStream meant = at == asked.size() - 1
                    ? vocabulary.beginning(asked.get(at))
                    : IntStream.of(vocabulary.syllable(asked.get(at)));
            postings.keep(said, meant.mapToObj(postings::saying));
        }
        return said;
    }

    /** Those that have all that is chosen, but for one facet. */
    private long[] fitting(long[] said, int[] chosen, int but) {
        long[] fitting = said.clone();
        for (int facet = 0; facet < chosen.length; facet++) {
            if (facet != but && chosen[facet] != NOTHING) {
                postings.keep(fitting, Stream.of(postings.having(facet, chosen[facet])));
            }
        }
        return fitting;
    }

    private List<Long> page(long[] found, int first, int perPage) {
        List<Long> page = new ArrayList<>();
        int before = 0;
        for (int at = 0; at < found.length && page.size() < perPage; at++) {
            int here = Long.bitCount(found[at]);
            if (before + here > first) {
                for (long bits = found[at]; bits != 0 && page.size() < perPage; bits &= bits - 1) {
                    if (before++ >= first) {
                        int place = at * Long.SIZE + Long.numberOfTrailingZeros(bits);
                        page.add(postings.rows()[place].id());
                    }
                }
            } else {
                before += here;
            }
        }
        return page;
    }

    private List<Option> options(int facet, long[] others, String chosen) {
        List<Option> options = new ArrayList<>();
        for (int value = 0; value < vocabulary.size(facet); value++) {
            Term term = vocabulary.term(facet, value);
            int count = postings.having(facet, value).count(others);
            if (count > 0 || term.value().equals(chosen)) {
                options.add(new Option(term, count));
            }
        }
        Comparator<Option> byValue =
                Comparator.comparing(option -> option.term().value());
        options.sort(
                switch (vocabulary.facets().get(facet).order()) {
                    case MOST ->
                        Comparator.comparingInt(Option::count).reversed().thenComparing(byValue);
                    case LATEST -> byValue.reversed();
                    case VALUE -> byValue;
                });
        return options;
    }
}
