package vn.wardportal.schedules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.site.DemoContent;
import vn.wardportal.api.text.Dates;
import vn.wardportal.schedules.reception.ReceptionDesk;
import vn.wardportal.schedules.reception.Receptions;
import vn.wardportal.schedules.reception.Terms;
import vn.wardportal.schedules.reception.Terms.Pattern;
import vn.wardportal.schedules.reception.Terms.Who;
import vn.wardportal.schedules.week.Desk;
import vn.wardportal.schedules.week.IsoWeek;
import vn.wardportal.schedules.week.Plan;
import vn.wardportal.schedules.week.Row;
import vn.wardportal.schedules.week.Weeks;

/** Three weeks around the day on which the samples are loaded, and two receptions. */
@Component
public class SchedulesDemo implements DemoContent {

    private static final List<String> WEEKS = List.of("week-last.tsv", "week-this.tsv", "week-next.tsv");
    private static final String PLACE = "Phòng Tiếp công dân, tầng trệt trụ sở phường";
    private static final String MINUTES = "30";

    private final Weeks weeks;
    private final Receptions receptions;
    private final Desk desk;
    private final ReceptionDesk receptionDesk;
    private final Clock clock;

    @Activate
    public SchedulesDemo(
            @Reference Weeks weeks,
            @Reference Receptions receptions,
            @Reference Desk desk,
            @Reference ReceptionDesk receptionDesk,
            @Reference Clock clock) {
        this.weeks = weeks;
        this.receptions = receptions;
        this.desk = desk;
        this.receptionDesk = receptionDesk;
        this.clock = clock;
    }

    @Override
    public boolean empty() {
        return weeks.empty() && receptions.all().isEmpty();
    }

    @Override
    public void load() {
        LocalDate monday =
                IsoWeek.monday(LocalDate.ofInstant(clock.instant(), Dates.ZONE)).minusWeeks(1);
        for (String file : WEEKS) {
            desk.sample(new Plan(monday, "", rows(file, monday)));
            monday = monday.plusWeeks(1);
        }
        LocalDate from = LocalDate.ofInstant(clock.instant(), Dates.ZONE).withDayOfYear(1);
        receptionDesk.sample(new Terms(
                new Who("Chủ tịch Ủy ban nhân dân phường", "", true),
                PLACE,
                Pattern.WEEKLY,
                "Thứ Năm",
                "07:30 – 11:30",
                MINUTES,
                Dates.day(from),
                "",
                true,
                "Mang theo giấy tờ tùy thân và tài liệu liên quan, nếu có.",
                List.of()));
        receptionDesk.sample(new Terms(
                new Who("Phó Chủ tịch phụ trách kinh tế, đô thị", "", false),
                PLACE,
                Pattern.MONTHLY,
                "05, 20",
                "14:00 – 16:30",
                MINUTES,
                Dates.day(from),
                "",
                true,
                "",
                List.of()));
    }

    /** The first cell of a line is the number of days after Monday. */
    private static List<Row> rows(String file, LocalDate monday) {
        return Row.all(resource(file)
                .lines()
                .map(line -> {
                    int tab = line.indexOf('\t');
                    return Dates.day(monday.plusDays(Integer.parseInt(line.substring(0, tab)))) + line.substring(tab);
                })
                .collect(Collectors.joining("\n")));
    }

    @Override
    public void remove() {
        desk.deleteSamples();
        receptionDesk.deleteSamples();
    }

    private static String resource(String name) {
        try (InputStream content = SchedulesDemo.class.getResourceAsStream("/demo/" + name)) {
            if (content == null) {
                throw new IllegalStateException("demo/" + name + " is missing in the jar");
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read demo/" + name, e);
        }
    }
}
