package vn.wardportal.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.list.Entry;
import vn.wardportal.api.list.Facet;
import vn.wardportal.api.list.Facet.Order;
import vn.wardportal.api.list.Term;
import vn.wardportal.api.text.Slug;

/** By what residents narrow the list of documents down. */
public final class Facets {

    static final String KIND_PARAMETER = "loai";
    static final String ISSUER_PARAMETER = "co-quan";
    static final String YEAR_PARAMETER = "nam";
    static final String FIELD_PARAMETER = "linh-vuc";
    static final String SIGNER_PARAMETER = "nguoi-ky";
    static final String STATUS_PARAMETER = "hieu-luc";

    public static final Facet KIND = new Facet(KIND_PARAMETER, Order.MOST);
    static final Facet ISSUER = new Facet(ISSUER_PARAMETER, Order.MOST);
    static final Facet YEAR = new Facet(YEAR_PARAMETER, Order.LATEST);
    static final Facet FIELD = new Facet(FIELD_PARAMETER, Order.MOST);
    static final Facet SIGNER = new Facet(SIGNER_PARAMETER, Order.MOST);
    static final Facet STATUS = new Facet(STATUS_PARAMETER, Order.VALUE);

    static final List<Facet> ALL = List.of(KIND, ISSUER, YEAR, FIELD, STATUS, SIGNER);

    private Facets() {}

    /** The document as the index knows it. */
    static Entry entry(Headline document, String field, String signer) {
        Map<Facet, List<Term>> terms = Stream.of(
                        named(KIND, document.kind()),
                        issuer(document.issuer()),
                        document.issued().map(day -> Map.entry(YEAR, plain(String.valueOf(day.getYear())))),
                        named(FIELD, field),
                        named(SIGNER, signer),
                        Optional.of(Map.entry(STATUS, plain(document.status().slug()))))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        String words = String.join(
                " ", document.kind(), document.number(), document.summary(), document.issuer(), field, signer);
        return new Entry(document.id(), place(document), terms, words);
    }

    /** The latest issued first. */
    private static long place(Headline document) {
        return document.issued().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
    }

    private static Optional<Map.Entry<Facet, List<Term>>> named(Facet facet, String title) {
        return title.isBlank()
                ? Optional.empty()
                : Optional.of(Map.entry(facet, List.of(new Term(Slug.of(title), title))));
    }

    private static Optional<Map.Entry<Facet, List<Term>>> issuer(String name) {
        return name.isBlank()
                ? Optional.empty()
                : Optional.of(Map.entry(ISSUER, List.of(new Term(Slug.of(Offices.key(name)), name))));
    }

    private static List<Term> plain(String value) {
        return List.of(new Term(value, value));
    }
}
