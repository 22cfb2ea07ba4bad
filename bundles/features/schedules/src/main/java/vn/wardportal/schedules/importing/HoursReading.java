package vn.wardportal.schedules.importing;

import java.time.LocalTime;
import java.util.Optional;
import vn.wardportal.api.table.Faulty;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.text.Slug;
import vn.wardportal.schedules.week.Hours;
import vn.wardportal.schedules.week.Session;

/** Makes times of the half of a day and the hours that a row says. A half goes on until another half or day is named. */
final class HoursReading {

    /** In an afternoon 2 is 14:00, but nobody means 20:00 by 8. */
    private static final LocalTime BEGIN = LocalTime.of(7, 0);

    private String above = "";

    /** What comes now is on another day. */
    void newDay() {
        above = "";
    }

    Hours of(Row row) throws Faulty {
        String half = row.text("session");
        if (!half.isEmpty()) {
            above = "";
            session(half);
            above = half;
        }
        String words = row.text("hours");
        if (words.isEmpty()) {
            return Hours.of(above).orElseThrow(() -> new Faulty("hours", "noHours"));
        }
        Hours hours = Hours.of(words).orElseThrow(() -> new Faulty("hours", "hours", words));
        return above.isEmpty() ? hours : within(hours, words, half);
    }

    private Session session(String half) throws Faulty {
        return Hours.of(half)
                .filter(hours -> hours.from().isEmpty())
                .map(Hours::session)
                .orElseThrow(() -> new Faulty("session", "session", half));
    }

    /** The hours in that half of the day: what is written beside it must fit, what goes on from above may end. */
    private Hours within(Hours hours, String words, String half) throws Faulty {
        boolean afternoon = session(above) == Session.AFTERNOON;
        boolean evening = Slug.of(above).endsWith("toi");
        Optional<LocalTime> from = hours.from();
        if (from.isEmpty() || afternoon == (hours.session() == Session.AFTERNOON)) {
            return hours;
        }
        if (afternoon && (evening || from.get().isBefore(BEGIN))) {
            return Hours.of(above + " " + words).orElse(hours);
        }
        if (half.isEmpty()) {
            return hours;
        }
        throw new Faulty("hours", "otherHalf", hours.words(), half);
    }
}
