package vn.wardportal.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.text.Slug;
import vn.wardportal.directory.Details.Type;
import vn.wardportal.directory.Details.Words;

/** The entries that are there, each with the names of the units above it, and those that a file adds. */
final class Known {

    private static final String STROKE = " / ";

    private final List<Place> places = new ArrayList<>();

    /** @param entries all that are not in the trash, siblings in their order */
    Known(List<Entry> entries, Desk desk) {
        Map<OptionalLong, List<Entry>> below = entries.stream().collect(Collectors.groupingBy(Entry::parent));
        add(below, OptionalLong.empty(), Optional.empty(), desk);
    }

    private void add(Map<OptionalLong, List<Entry>> below, OptionalLong id, Optional<Place> above, Desk desk) {
        for (Entry entry : below.getOrDefault(id, List.of())) {
            Place place = new Place(above, Optional.of(entry), desk.written(entry));
            places.add(place);
            add(below, OptionalLong.of(entry.id()), Optional.of(place), desk);
        }
    }

    /** All that are there, each unit before what is below it. */
    Stream<Place> all() {
        return places.stream().filter(place -> place.entry().isPresent());
    }

    /** A file adds it. */
    Place add(Optional<Place> above, Details details) {
        Place place = new Place(above, Optional.empty(), details);
        places.add(place);
        return place;
    }

    /** The units of that name, or whose way down from the top ends with those names. */
    List<Place> units(String named) {
        String wanted = "/" + plain(named);
        return places.stream()
                .filter(place -> place.details().type() == Type.UNIT && ("/" + plain(place.path())).endsWith(wanted))
                .toList();
    }

    /** The entry at that address. */
    Optional<Place> at(String slug) {
        return all().filter(place -> place.slug().equals(slug)).findFirst();
    }

    /**
     * What is called so there: whoever has that office, else somebody of that name who has another one now.
     *
     * @param met those that the file has already; only the same again is known by its office
     */
    Optional<Place> named(Optional<Place> above, Type type, Words words, Set<Place> met) {
        List<Place> alike = places.stream()
                .filter(place -> place.above().equals(above)
                        && place.details().type() == type
                        && plain(place.details().name()).equals(plain(words.name())))
                .toList();
        return alike.stream()
                .filter(place -> place.details().words().title().equals(words.title()))
                .findFirst()
                .or(() -> alike.stream()
                        .filter(place -> place.entry().isPresent() && !met.contains(place))
                        .findFirst());
    }

    private static String plain(String path) {
        return Arrays.stream(path.split("\\s+/\\s+|\\s*[>›]\\s*"))
                .filter(name -> !name.isBlank())
                .map(Slug::of)
                .collect(Collectors.joining("/"));
    }

    /**
     * Where an entry stands.
     *
     * @param above the unit above; absent at the top
     * @param entry what is there; absent if a file adds it
     * @param details what was last written of it
     */
    record Place(Optional<Place> above, Optional<Entry> entry, Details details) {

        /** The names from the top down to it. */
        String path() {
            return above.map(unit -> unit.path() + STROKE).orElse("") + details.name();
        }

        /** The names of the units above it. */
        String way() {
            return above.map(Place::path).orElse("");
        }

        String slug() {
            return entry.map(Entry::slug).orElse("");
        }

        List<String> cells() {
            return EntryColumns.cells(way(), details, slug());
        }
    }
}
