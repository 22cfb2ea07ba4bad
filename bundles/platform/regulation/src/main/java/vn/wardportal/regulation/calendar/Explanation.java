package vn.wardportal.regulation.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.wardportal.api.calendar.WorkCalendar.Due;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Words;

/** Why something is due when it is, sentence by sentence. */
final class Explanation {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MOST_DAYS = 10;

    private final YearCalendar calendar;
    private final Texts texts = Words.VI;
    private final List<String> sentences = new ArrayList<>();
    private final List<String> counted = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    Explanation(YearCalendar calendar) {
        this.calendar = calendar;
    }

    void received(LocalDateTime time) {
        sentences.add(texts.get("calendar.why.received", moment(time)));
    }

    void outside(LocalDateTime begun) {
        sentences.add(texts.get("calendar.why.outside", moment(begun)));
    }

    void closed(LocalTime closing, LocalDateTime begun) {
        sentences.add(texts.get("calendar.why.closed", TIME.format(closing), moment(begun)));
    }

    void counted(int number, LocalDate day) {
        String half = calendar.special(day)
                .map(special -> " (" + special.reason() + ", "
                        + texts.get(special.kind().key()) + ")")
                .orElse("");
        counted.add(texts.get("calendar.why.counted", number, Dates.weekday(day, Language.VI) + half));
    }

    /** Says which days between the two were left out, those in a row for the same reason together. */
    void leftOut(LocalDate from, LocalDate to) {
        List<Gap> gaps = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (!calendar.works(day)) {
                add(gaps, day);
            } else {
                doubt(day);
            }
        }
        IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !calendar.knows(year))
                .mapToObj(year -> texts.get("calendar.why.unknown", year))
                .forEach(doubts::add);
        if (!gaps.isEmpty()) {
            String days = gaps.stream().map(Gap::words).collect(Collectors.joining("; "));
            sentences.add(texts.get("calendar.why.leftOut", days));
        }
    }

    Due due(LocalDateTime at, int days) {
        if (counted.size() > MOST_DAYS) {
            counted.subList(1, counted.size() - 1).clear();
            counted.add(1, "…");
        }
        if (!counted.isEmpty()) {
            sentences.add(texts.get("calendar.why.days", String.join("; ", counted)));
        }
        return due(at, texts.get("calendar.why.due", days, moment(at)));
    }

    Due dueAfterHours(LocalDateTime at, int hours) {
        return due(at, texts.get("calendar.why.dueAfterHours", hours, moment(at)));
    }

    private Due due(LocalDateTime at, String words) {
        sentences.add(words);
        sentences.addAll(doubts);
        return new Due(at.atZone(Dates.ZONE).toInstant(), sentences);
    }

    private void add(List<Gap> gaps, LocalDate day) {
        Optional<SpecialDay> special = calendar.special(day);
        doubt(day);
        String reason = special.map(off ->
                        off.reason() + (off.basis().isEmpty() ? "" : texts.get("calendar.why.basis", off.basis())))
                .orElse(texts.get("calendar.why.weekend"));
        boolean goesOn = !gaps.isEmpty()
                && gaps.getLast().to().plusDays(1).equals(day)
                && gaps.getLast().reason().equals(reason);
        if (goesOn) {
            gaps.add(new Gap(gaps.removeLast().from(), day, reason));
        } else {
            gaps.add(new Gap(day, day, reason));
        }
    }

    private void doubt(LocalDate day) {
        calendar.special(day)
                .filter(special -> special.certainty().doubtful())
                .map(special ->
                        texts.get("calendar.why." + special.certainty().key(), Dates.day(day), special.reason()))
                .ifPresent(doubts::add);
        calendar.open(day).stream()
                .map(question -> texts.get("calendar.why.open", question.reason(), days(question)))
                .filter(words -> !doubts.contains(words))
                .forEach(doubts::add);
    }

    private static String days(OpenQuestion question) {
        return question.candidates().stream().map(Dates::day).collect(Collectors.joining(", "));
    }

    private static String moment(LocalDateTime time) {
        return TIME.format(time) + ", " + Dates.weekday(time.toLocalDate(), Language.VI);
    }

    private record Gap(LocalDate from, LocalDate to, String reason) {

        String words() {
            String days = from.equals(to) ? Dates.weekday(from, Language.VI) : Dates.day(from) + "–" + Dates.day(to);
            return days + ": " + reason;
        }
    }
}
