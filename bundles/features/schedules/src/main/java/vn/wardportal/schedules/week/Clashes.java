package vn.wardportal.schedules.week;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.wardportal.schedules.week.Clash.Kind;

/** Finds what a schedule wants twice at a time. Whoever presides over nothing there may be in two lists of participants. */
public final class Clashes {

    private static final Pattern BETWEEN = Pattern.compile("[,;+&/]|\\svà\\s");
    private static final Pattern COURTESY =
            Pattern.compile("^(?:các )?(?:đồng chí|đ/c|đc|ông|bà|anh|chị)[.:]?\\s+", Pattern.UNICODE_CASE);

    private final Duration assumed;

    /** @param assumed how long something takes whose end is not written */
    public Clashes(Duration assumed) {
        this.assumed = assumed;
    }

    /** All clashes, each told once for each of its two lines. */
    public List<Clash> in(List<Entry> entries) {
        List<Clash> found = new ArrayList<>();
        for (int one = 0; one < entries.size(); one++) {
            for (int other = one + 1; other < entries.size(); other++) {
                add(found, entries.get(one), entries.get(other));
            }
        }
        return found;
    }

    private void add(List<Clash> found, Entry one, Entry other) {
        if (!one.on() || !other.on() || !one.day().equals(other.day()) || !overlap(one.hours(), other.hours())) {
            return;
        }
        shared(one, other).ifPresent(name -> both(found, one, other, Kind.PERSON, name));
        String place = one.matter().place();
        if (!place.isBlank() && plain(place).equals(plain(other.matter().place()))) {
            both(found, one, other, Kind.PLACE, place);
        }
    }

    private static void both(List<Clash> found, Entry one, Entry other, Kind kind, String what) {
        found.add(new Clash(one.key(), other.key(), kind, what, other.hours().words()));
        found.add(new Clash(other.key(), one.key(), kind, what, one.hours().words()));
    }

    /** Somebody who presides over one of them and is wanted at the other. */
    private static Optional<String> shared(Entry one, Entry other) {
        Map<String, String> chairs = names(one.matter().chair());
        Map<String, String> others = names(other.matter().chair());
        Map<String, String> guests = names(one.matter().participants());
        Map<String, String> otherGuests = names(other.matter().participants());
        Optional<String> presiding = chairs.keySet().stream()
                .filter(name -> others.containsKey(name) || otherGuests.containsKey(name))
                .map(chairs::get)
                .findFirst();
        return presiding.or(() -> others.keySet().stream()
                .filter(guests::containsKey)
                .map(others::get)
                .findFirst());
    }

    private boolean overlap(Hours one, Hours other) {
        return one.start().isBefore(end(other)) && other.start().isBefore(end(one));
    }

    private LocalTime end(Hours hours) {
        if (hours.from().isEmpty()) {
            return hours.session() == Session.MORNING ? LocalTime.NOON : LocalTime.MAX;
        }
        LocalTime start = hours.from().get();
        LocalTime assumedEnd = start.plus(assumed);
        return hours.to().orElse(assumedEnd.isAfter(start) ? assumedEnd : LocalTime.MAX);
    }

    /** The names in a cell, each by the form in which it is compared. */
    private static Map<String, String> names(String cell) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String part : BETWEEN.split(cell)) {
            if (!part.isBlank()) {
                names.put(plain(part), part.strip());
            }
        }
        return names;
    }

    private static String plain(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        return COURTESY.matcher(small).replaceFirst("");
    }
}
