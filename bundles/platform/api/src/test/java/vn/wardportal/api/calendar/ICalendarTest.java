package vn.wardportal.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.calendar.ICalendar.Event;
import vn.wardportal.api.calendar.ICalendar.Span;
import vn.wardportal.api.calendar.ICalendar.Words;

class ICalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private static final Span MORNING =
            new Span(DAY, Optional.of(LocalTime.of(8, 0)), Optional.of(LocalTime.of(10, 30)));
    private static final String LONG =
            "Hội nghị sơ kết công tác bảo đảm trật tự đô thị, vệ sinh môi trường; phòng cháy "
                    + "chữa cháy: khu chợ hoa Hồ Thị Kỷ \\ hẻm 57\nNhững ữ ễ ậ 🌸 hoa";

    @Test
    void anotherProgramReadsWhatIsWritten() throws IOException, ParserException {
        Calendar read = read(event(3, MORNING, false));

        assertThat(read.validate().getEntries()).isEmpty();
        VEvent event = only(read);
        assertThat(value(event, Property.UID)).isEqualTo("tuan-46-1@phuong1.example.vn");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(event, Property.SUMMARY)).isEqualTo(LONG);
        assertThat(value(event, Property.LOCATION)).isEqualTo("Phòng họp số 1, tầng 2; trụ sở");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.URL)).isEqualTo("https://phuong1.example.vn/lich-cong-tac/2026/46");
    }

    @Test
    void timesAreThoseOfVietNam() throws IOException, ParserException {
        VEvent event = only(read(event(0, MORNING, false)));

        ZonedDateTime start = (ZonedDateTime) event.getDateTimeStart().getDate();
        ZonedDateTime end = (ZonedDateTime) event.getDateTimeEnd().getDate();
        assertThat(start.withZoneSameInstant(ZoneId.of("UTC")).toString()).startsWith("2026-11-12T01:00Z");
        assertThat(end.toInstant()).isEqualTo("2026-11-12T03:30:00Z");
    }

    @Test
    void whatHasNoTimeIsOfTheWholeDay() throws IOException, ParserException {
        VEvent event = only(read(event(0, new Span(DAY, Optional.empty(), Optional.empty()), false)));

        assertThat(event.getDateTimeStart().getDate()).isEqualTo(DAY);
    }

    @Test
    void whatDoesNotTakePlaceIsCancelled() throws IOException, ParserException {
        assertThat(value(only(read(event(1, MORNING, true))), Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void linesAreFoldedByOctetsAndNoLetterIsTorn() {
        String text = new ICalendar("Lịch công tác", List.of(event(0, MORNING, false))).text();

        assertThat(text).endsWith("\r\n").doesNotContain("\n\n").doesNotContain("\uFFFD");
        for (String line : text.split("\r\n")) {
            assertThat(line).doesNotContain("\n");
            assertThat(line.getBytes(StandardCharsets.UTF_8)).as(line).hasSizeLessThanOrEqualTo(75);
        }
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:Hội nghị sơ kết", "ữ ễ ậ 🌸 hoa\r\n");
    }

    @Test
    void nothingThatIsTypedEndsAProperty() throws IOException, ParserException {
        Words words = new Words("Họp\r\nBEGIN:VEVENT\rX\u0007", "", "", "");

        Calendar read = read(new Event("1@x", 0, Instant.EPOCH, MORNING, words, false));

        assertThat(read.getComponents(Component.VEVENT)).hasSize(1);
    }

    private static Event event(int sequence, Span span, boolean cancelled) {
        Words words = new Words(
                LONG,
                "Chủ trì: Chủ tịch",
                "Phòng họp số 1, tầng 2; trụ sở",
                "https://phuong1.example.vn/lich-cong-tac/2026/46");
        return new Event(
                "tuan-46-1@phuong1.example.vn",
                sequence,
                Instant.parse("2026-11-06T08:00:00Z"),
                span,
                words,
                cancelled);
    }

    private static Calendar read(Event event) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(new ICalendar("Lịch công tác", List.of(event)).text()));
    }

    private static VEvent only(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
