package vn.wardportal.schedules.sheet;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.stream.IntStream;
import vn.wardportal.api.admin.TableDownload;
import vn.wardportal.api.admin.TableImport;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.Rights;
import vn.wardportal.schedules.importing.Columns;
import vn.wardportal.schedules.importing.WeekImporter;
import vn.wardportal.schedules.week.IsoWeek;
import vn.wardportal.schedules.week.Plan;
import vn.wardportal.schedules.week.WeekApproval;

/** Brings a file into one week and gives the week as a file; the weeks around today are a step away. */
final class FilesView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AHEAD = 4;

    private final transient Tools tools;
    private final transient Texts texts = Messages.of(FilesView.class).in(Language.VI);
    private final LocalDate monday;

    FilesView(Tools tools, LocalDate monday, LocalDate today) {
        this.tools = tools;
        this.monday = monday;
        addClassName("page");
        add(ways(IsoWeek.monday(today)), new H2(tools.desk().kind().title(Plan.of(monday))));
        add(
                new H3(texts.get("schedules.files.import")),
                new Paragraph(texts.get("schedules.files.intro")),
                new TableImport(tools.tables(), new WeekImporter(tools.weeks(), tools.desk(), monday), Rights.EDIT));
        add(new H3(texts.get("schedules.files.export")), exports());
    }

    private Div ways(LocalDate first) {
        Div ways = actions(
                new Anchor(WeekApproval.CONSOLE, texts.get("schedules.week.all")),
                new Anchor(
                        WeekApproval.CONSOLE + "/" + WeeksAdmin.NEW + "/" + monday,
                        texts.get("schedules.files.open", IsoWeek.of(monday).number())));
        IntStream.rangeClosed(0, AHEAD)
                .mapToObj(first::plusWeeks)
                .filter(other -> !other.equals(monday))
                .forEach(other -> ways.add(new Anchor(
                        WeeksAdmin.files(other),
                        texts.get("schedules.files.other", IsoWeek.of(other).number()))));
        return ways;
    }

    private Div exports() {
        Div exports = actions(new Anchor(
                TableDownload.dictionary(tools.tables(), Columns.LAYOUT, "tu-dien-du-lieu", Rights.EDIT),
                texts.get("schedules.files.dictionary")));
        exports.addComponentAsFirst(export(Format.CSV));
        exports.addComponentAsFirst(export(Format.XLSX));
        return exports;
    }

    /** What was last written of the week, as of the download; the heads alone of a week that has no schedule. */
    private Anchor export(Format format) {
        IsoWeek week = IsoWeek.of(monday);
        String name = "lich-cong-tac-" + week.year() + "-" + week.number();
        return new Anchor(
                new TableDownload(
                        tools.tables(),
                        format,
                        Columns.LAYOUT,
                        name,
                        Rights.EDIT,
                        () -> tools.weeks().of(monday).map(tools.desk()::written).map(Columns::rows).stream()
                                .flatMap(java.util.List::stream)),
                texts.get("schedules.files.export." + format));
    }

    private static Div actions(Anchor... anchors) {
        Div actions = new Div(anchors);
        actions.addClassName("actions");
        return actions;
    }
}
