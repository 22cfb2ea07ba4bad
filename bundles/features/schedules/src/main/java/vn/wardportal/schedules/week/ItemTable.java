package vn.wardportal.schedules.week;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.text.Dates;
import vn.wardportal.schedules.week.Item.Change;
import vn.wardportal.schedules.week.Row.Matter;

/** Writes the lines of one week that residents read, within one transaction. Internal lines never come here. */
final class ItemTable {

    private final Handle handle;
    private final long week;

    ItemTable(Handle handle, long week) {
        this.handle = handle;
        this.week = week;
    }

    /**
     * Residents read these lines from now on. What they read before and is not among them does not take place.
     *
     * @param again whether residents read the week before, so that what differs is marked
     */
    void show(List<Entry> entries, boolean again, Instant now) {
        Map<String, Item> before = new HashMap<>(Weeks.ofWeek(handle, week).stream()
                .collect(Collectors.toMap(item -> item.entry().key(), Function.identity())));
        for (Entry entry : entries) {
            Item known = before.remove(entry.key());
            if (known == null) {
                write(new Item(week, entry, again ? Change.ADDED : Change.NONE, "", 0, now));
            } else if (!known.entry().equals(entry)) {
                write(changed(known, entry, now));
            }
        }
        before.values().stream()
                .filter(item -> item.entry().status() != Status.CANCELLED)
                .forEach(item -> write(changed(item, item.entry().cancelled(), now)));
    }

    /** Whoever has the lines in a calendar of their own is to look at them again. */
    void touch(Instant now) {
        handle.execute(
                "update schedules.item set revision = revision + 1, changed_at = ? where week = ?",
                now.atOffset(ZoneOffset.UTC),
                week);
    }

    private Item changed(Item known, Entry entry, Instant now) {
        Entry old = known.entry();
        if (!old.day().equals(entry.day())) {
            String time = old.hours().words() + ", " + Dates.day(old.day());
            return new Item(week, entry, Change.MOVED, time, known.sequence() + 1, now);
        }
        if (!old.hours().equals(entry.hours())) {
            return new Item(week, entry, Change.MOVED, old.hours().words(), known.sequence() + 1, now);
        }
        String place = old.matter().place();
        if (!place.equals(entry.matter().place()) && !place.isBlank()) {
            return new Item(week, entry, Change.ELSEWHERE, place, known.sequence() + 1, now);
        }
        boolean words = !old.matter().equals(entry.matter());
        return words
                ? new Item(week, entry, Change.REWORDED, "", known.sequence() + 1, now)
                : new Item(week, entry, known.change(), known.before(), known.sequence() + 1, now);
    }

    private void write(Item item) {
        Entry entry = item.entry();
        Matter matter = entry.matter();
        handle.createUpdate("""
                        merge into schedules.item (week, name, on_day, session, starts, ends, content, chair, participants,
                            place, unit, status, remark, change, formerly, revision, changed_at)
                        key (week, name)
                        values (:week, :name, :day, :session, :starts, :ends, :content, :chair, :participants,
                            :place, :unit, :status, :remark, :change, :formerly, :revision, :changed)""")
                .bind("week", week)
                .bind("name", entry.key())
                .bind("day", entry.day())
                .bind("session", entry.hours().session().name())
                .bind("starts", entry.hours().from().orElse(null))
                .bind("ends", entry.hours().to().orElse(null))
                .bind("content", matter.content())
                .bind("chair", matter.chair())
                .bind("participants", matter.participants())
                .bind("place", matter.place())
                .bind("unit", matter.unit())
                .bind("status", entry.status().name())
                .bind("remark", entry.remark())
                .bind("change", item.change().name())
                .bind("formerly", item.before())
                .bind("revision", item.sequence())
                .bind("changed", item.changed().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
