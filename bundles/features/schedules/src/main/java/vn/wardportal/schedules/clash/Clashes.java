package vn.wardportal.schedules.clash;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.wardportal.schedules.clash.Clash.Kind;
import vn.wardportal.schedules.reception.Sitting;
import vn.wardportal.schedules.reception.Terms.Who;
import vn.wardportal.schedules.week.Entry;
import vn.wardportal.schedules.week.Hours;
import vn.wardportal.schedules.week.Session;

/** Finds what a schedule wants twice at a time. Whoever presides over nothing there may be in two lists of participants. */
public final class Clashes {

    private static final Pattern RECEIVING = Pattern.compile("tiếp (?:công )?dân");

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

    /** The lines that want somebody, or a room, while citizens are received there; lines about just that aside. */
    public List<Clash> with(List<Sitting> sittings, List<Entry> entries) {
        List<Clash> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.on()
                    && !RECEIVING.matcher(Names.plain(entry.matter().content())).find()) {
                sittings.stream()
                        .filter(sitting -> sitting.held() && sitting.day().equals(entry.day()))
                        .forEach(sitting -> meet(found, entry, sitting));
            }
        }
        return found;
    }

    private void meet(List<Clash> found, Entry entry, Sitting sitting) {
        Optional<Hours> hours = sitting.schedule().hours().stream()
                .filter(each -> overlap(entry.hours(), each))
                .findFirst();
        if (hours.isEmpty()) {
            return;
        }
        String when = hours.get().words();
        Who who = sitting.schedule().terms().who();
        List<String> receivers = (sitting.receiver().equals(who.words())
                        ? Stream.of(sitting.receiver(), who.office(), who.person())
                        : Stream.of(sitting.receiver()))
                .filter(name -> !name.isBlank())
                .map(Names::person)
                .toList();
        wanted(entry)
                .filter(name -> receivers.stream().anyMatch(one -> Names.same(one, Names.person(name))))
                .findFirst()
                .ifPresent(name -> found.add(new Clash(entry.key(), "", Kind.RECEIVER, name, when)));
        String place = entry.matter().place();
        if (!place.isBlank() && room(place).equals(room(sitting.place()))) {
            found.add(new Clash(entry.key(), "", Kind.RECEPTION, place, when));
        }
    }

    /** An office may have commas in it, so the whole cell is a name as well. */
    private static Stream<String> wanted(Entry entry) {
        return Stream.of(entry.matter().chair(), entry.matter().participants())
                .filter(cell -> !cell.isBlank())
                .flatMap(cell -> Stream.concat(Stream.of(cell), Names.in(cell).values().stream()));
    }

    /** The room of a place: what follows a comma says where it is. */
    private static String room(String place) {
        return Names.plain(place.replaceFirst(",.*", ""));
    }

    private void add(List<Clash> found, Entry one, Entry other) {
        if (!one.on() || !other.on() || !one.day().equals(other.day()) || !overlap(one.hours(), other.hours())) {
            return;
        }
        shared(one, other).ifPresent(name -> both(found, one, other, Kind.PERSON, name));
        String place = one.matter().place();
        if (!place.isBlank()
                && Names.plain(place).equals(Names.plain(other.matter().place()))) {
            both(found, one, other, Kind.PLACE, place);
        }
    }

    private static void both(List<Clash> found, Entry one, Entry other, Kind kind, String what) {
        found.add(new Clash(one.key(), other.key(), kind, what, other.hours().words()));
        found.add(new Clash(other.key(), one.key(), kind, what, one.hours().words()));
    }

    /** Somebody who presides over one of them and is wanted at the other. */
    private static Optional<String> shared(Entry one, Entry other) {
        Map<String, String> chairs = Names.in(one.matter().chair());
        Map<String, String> others = Names.in(other.matter().chair());
        Map<String, String> guests = Names.in(one.matter().participants());
        Map<String, String> otherGuests = Names.in(other.matter().participants());
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
}
