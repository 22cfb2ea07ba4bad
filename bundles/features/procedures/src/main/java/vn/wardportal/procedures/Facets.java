package vn.wardportal.procedures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.list.Change;
import vn.wardportal.api.list.Entry;
import vn.wardportal.api.list.Facet;
import vn.wardportal.api.list.Facet.Order;
import vn.wardportal.api.list.Term;
import vn.wardportal.procedures.Head.Online;
import vn.wardportal.procedures.Shelf.Line;

/** By what residents narrow the catalogue down. */
public final class Facets {

    public static final String FIELD_PARAMETER = "linh-vuc";
    public static final String ONLINE_PARAMETER = "truc-tuyen";

    /** The field (lĩnh vực). */
    public static final Facet FIELD = new Facet(FIELD_PARAMETER, Order.MOST);

    /** How much of it can be done over the network. */
    public static final Facet ONLINE = new Facet(ONLINE_PARAMETER, Order.MOST);

    public static final List<Facet> ALL = List.of(FIELD, ONLINE);

    private Facets() {}

    /**
     * The procedure as the index knows it, which shows the greatest place first.
     *
     * @param number its place in the list, from 0
     */
    static Change numbered(Line line, int number) {
        Head head = line.entry().head();
        Online online = head.level().online();
        Map<Facet, List<Term>> terms = Map.of(
                FIELD,
                List.of(new Term(line.field(), head.field())),
                ONLINE,
                online == Online.UNSTATED ? List.of() : List.of(new Term(online.slug(), online.key())));
        return new Change(0, number, Optional.of(new Entry(number, -number, terms, line.words())));
    }
}
