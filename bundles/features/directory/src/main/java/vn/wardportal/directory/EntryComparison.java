package vn.wardportal.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import vn.wardportal.api.table.Comparison;
import vn.wardportal.api.table.Difference;
import vn.wardportal.api.table.Difference.Change;
import vn.wardportal.api.table.Difference.Kind;
import vn.wardportal.api.table.Faulty;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.Reading;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.text.Texts;
import vn.wardportal.directory.Desk.Brought;
import vn.wardportal.directory.Details.Type;
import vn.wardportal.directory.Known.Place;

/** Compares the rows of a file with the directory: by the code that the portal wrote beside them, else by unit and name. */
final class EntryComparison extends Comparison {

    private final Known known;
    private final Entries entries;
    private final Desk desk;
    private final Texts texts;
    private final List<Brought> brought = new ArrayList<>();
    private final Map<Place, Integer> fresh = new HashMap<>();
    private final Set<Place> met = new HashSet<>();

    EntryComparison(Entries entries, Desk desk, Texts texts, IntConsumer progress) {
        super(EntryColumns.LAYOUT, texts.below("directory.import"), progress);
        this.known = new Known(entries.tree(), desk);
        this.entries = entries;
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    protected void compare(Row row) throws Faulty {
        Optional<Place> coded = known.at(row.text("key"));
        // it is in the file, even if it is not taken
        coded.ifPresent(met::add);
        if (coded.isEmpty()) {
            uncoded(row);
        } else {
            known(row, coded.get());
        }
    }

    private void uncoded(Row row) throws Faulty {
        if (entries.at(row.text("key")).filter(Entry::trashed).isPresent()) {
            throw new Faulty("key", "trashed");
        }
        EntryReading reading = new EntryReading(row, texts);
        Type type = reading.type();
        Optional<Place> above = above(row);
        if (above.isEmpty() && type == Type.PERSON) {
            throw new Faulty("above", "person");
        }
        Details details = reading.after(Details.blank(type));
        Optional<Place> there = known.named(above, type, details.words(), met);
        if (there.isPresent()) {
            met.add(there.get());
            compare(row, there.get());
            return;
        }
        Place place = known.add(above, details);
        met.add(place);
        once(row, place);
        differs(new Difference(Kind.NEW, row.number(), place.path(), Optional.empty(), List.of()));
        fresh.put(place, brought.size());
        brought.add(Brought.fresh(above.flatMap(Place::entry).map(Entry::id), above.map(fresh::get), details));
    }

    /** What has a code stays where it is and what it is. */
    private void known(Row row, Place place) throws Faulty {
        if (!row.text("type").isEmpty()
                && new EntryReading(row, texts).type() != place.details().type()) {
            throw new Faulty("type", "otherType");
        }
        if (!row.text("above").isEmpty()
                && known.units(row.text("above")).stream()
                        .noneMatch(unit -> place.above().equals(Optional.of(unit)))) {
            throw new Faulty("above", "moved", place.way());
        }
        compare(row, place);
    }

    private void compare(Row row, Place place) throws Faulty {
        once(row, place);
        Details after = new EntryReading(row, texts).after(place.details());
        Place now = new Place(place.above(), place.entry(), after);
        Entry entry = place.entry().orElseThrow();
        Optional<String> closed = now.cells().equals(place.cells()) ? Optional.empty() : desk.closed(entry);
        if (closed.isPresent()) {
            throw new Faulty("", "mistake", closed.get());
        }
        List<Change> changes = changes(place.cells(), now.cells());
        if (changes.isEmpty()) {
            same();
            return;
        }
        differs(new Difference(Kind.CHANGED, row.number(), place.path(), Optional.of(path(entry)), changes));
        brought.add(Brought.changed(entry, after));
    }

    private void once(Row row, Place place) throws Faulty {
        once("name", place.path() + "/" + place.details().words().title() + "/" + place.slug(), place.path(), row);
    }

    private Optional<Place> above(Row row) throws Faulty {
        String named = row.text("above");
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<Place> units = known.units(named);
        if (units.size() != 1) {
            String key = units.isEmpty() ? "noUnit" : "manyUnits";
            throw new Faulty("above", key, named, units.size());
        }
        return Optional.of(units.getFirst());
    }

    private void gone(Place place) {
        differs(new Difference(
                Kind.GONE, 0, place.path(), Optional.of(path(place.entry().orElseThrow())), List.of()));
    }

    private static String path(Entry entry) {
        return DirectoryAdmin.PATH + "/" + entry.id();
    }

    /** What came of it; of a file that broke off nobody knows what it lacks. */
    @Override
    public Plan plan(Reading reading) {
        if (reading.whole()) {
            known.all().filter(place -> !met.contains(place)).forEach(place -> gone(place));
        }
        return super.plan(reading);
    }

    /** What is to be written, units before what is below them. */
    List<Brought> brought() {
        return brought;
    }
}
