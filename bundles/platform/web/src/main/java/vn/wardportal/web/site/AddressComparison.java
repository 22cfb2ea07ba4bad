package vn.wardportal.web.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import vn.wardportal.api.page.SitePages;
import vn.wardportal.api.page.SitePages.Standing;
import vn.wardportal.api.table.Comparison;
import vn.wardportal.api.table.Difference;
import vn.wardportal.api.table.Difference.Kind;
import vn.wardportal.api.table.Faulty;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.text.Texts;
import vn.wardportal.web.pages.OldAddress;
import vn.wardportal.web.site.OldAddresses.Old;

/** Looks at each row of a table of old addresses: whether both are addresses, and whether anything stands at the new one. */
final class AddressComparison extends Comparison {

    private final Map<String, String> known;
    private final Map<String, String> brought = new HashMap<>();
    private final SitePages pages;
    private final Map<String, Optional<String>> found = new HashMap<>();
    private final List<Old> taken = new ArrayList<>();
    private int fresh;

    /** @param known what leads where already */
    AddressComparison(Map<String, String> known, SitePages pages, Texts texts, IntConsumer progress) {
        super(AddressBook.LAYOUT, texts, progress);
        this.known = known;
        this.pages = pages;
    }

    /** Reads a row beforehand: a new address may be another row's old one. */
    void gather(Row row) {
        OldAddress.read(row.text("old")).ifPresent(from -> brought.putIfAbsent(from, target(row)));
    }

    @Override
    protected void compare(Row row) throws Faulty {
        String from = OldAddress.read(row.text("old")).orElseThrow(() -> new Faulty("old", "unreadable"));
        once("old", from, from, row);
        if (!from.contains("?") && standing(from).filter(from::equals).isPresent()) {
            throw new Faulty("old", "taken", from);
        }
        String to = end(from, target(row));
        String before = known.get(from);
        if (to.equals(before)) {
            same();
            return;
        }
        Kind kind = before == null ? Kind.NEW : Kind.CHANGED;
        fresh += before == null ? 1 : 0;
        differs(new Difference(
                kind,
                row.number(),
                from,
                Optional.empty(),
                before == null ? List.of() : changes(List.of(from, before), List.of(from, to))));
        taken.add(new Old(from, to, true));
    }

    /** As written, or as an old address is: then it is found among them. */
    private static String target(Row row) {
        String text = row.text("new").strip();
        return text.startsWith("/") ? OldAddress.read(text).orElse(text) : text;
    }

    /** The page where the way ends, through other old addresses of the file or of the portal. */
    private String end(String from, String first) throws Faulty {
        Set<String> passed = new HashSet<>(Set.of(from));
        String to = first;
        while (true) {
            if (!passed.add(to)) {
                throw new Faulty("new", "loop", from);
            }
            String next = brought.getOrDefault(to, known.get(to));
            if (next == null || standing(to).filter(to::equals).isPresent()) {
                return page(to);
            }
            to = next;
        }
    }

    private String page(String to) throws Faulty {
        if (to.startsWith("https://") && to.matches("https://[^\\s/?#@]+\\.[^\\s]+")) {
            return standing(to).orElse(to);
        }
        String here = standing(to).orElseThrow(() -> new Faulty("new", "unknown", to));
        return to.startsWith(here + "?") ? to : here;
    }

    /** The path of the page that stands there; each address is asked for once. */
    private Optional<String> standing(String address) {
        return found.computeIfAbsent(address, one -> pages.find(one).map(Standing::path));
    }

    /** How many would be there afterwards. */
    int afterwards() {
        return known.size() + fresh;
    }

    List<Old> taken() {
        return taken;
    }
}
