package vn.wardportal.modules.health;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.Comparator;
import java.util.List;
import vn.wardportal.api.module.Health.Status;
import vn.wardportal.api.module.HealthReport;
import vn.wardportal.api.module.HealthReport.Finding;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.modules.job.JobRun;
import vn.wardportal.modules.job.Jobs;

/** What was found, the worst first; how the process itself is; and where a machine reads the same. */
class HealthView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final transient HealthReport report;
    private final transient Jobs jobs;
    private final transient Texts texts = Messages.of(HealthView.class).in(Language.VI);
    private final Paragraph summary = new Paragraph();
    private final Div list = new Div();
    private final Div work = new Div();
    private final Paragraph process = new Paragraph();

    HealthView(HealthReport report, Jobs jobs) {
        Acting.require("modules.read");
        this.report = report;
        this.jobs = jobs;
        summary.addClassName("summary");
        process.addClassName("soft");
        Paragraph address = new Paragraph(texts.get("modules.health.address"));
        address.addClassName("soft");
        Button again = new Button(
                texts.get("modules.health.again"), VaadinIcon.REFRESH.create(), event -> show(report.findings()));
        list.addClassName("findings");
        work.addClassName("findings");
        add(summary, again, list, new H2(texts.get("modules.job.title")), work, process, address);
        show(report.findings());
    }

    private void show(List<Finding> findings) {
        List<Finding> sorted = findings.stream()
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.health().status())
                        .reversed())
                .toList();
        list.removeAll();
        sorted.forEach(finding -> list.add(row(finding)));
        work.removeAll();
        jobs.list().forEach(job -> work.add(row(job)));
        Status worst =
                sorted.isEmpty() ? Status.PASS : sorted.getFirst().health().status();
        summary.setText(texts.get("modules.health.all." + worst));
        Process now = Process.now();
        process.setText(texts.get("modules.health.process", now.upHours(), now.usedMegabytes(), now.mostMegabytes()));
    }

    private Div row(Finding finding) {
        Status status = finding.health().status();
        Span badge = new Span(texts.get("modules.health." + status));
        badge.getElement().getThemeList().add("badge " + theme(status));
        Span title = new Span(finding.title());
        title.addClassName("title");
        return new Div(badge, title, new Span(finding.health().words()));
    }

    private Div row(JobRun job) {
        Span title = new Span(job.title());
        title.addClassName("title");
        Div row = new Div(title, new Span(job.rhythm().words(texts)));
        job.last().ifPresent(time -> row.add(new Span(texts.get("modules.job.last", Dates.time(time)))));
        row.add(new Span(job.next()
                .map(time -> texts.get("modules.job.next", Dates.time(time)))
                .orElseGet(() -> texts.get("modules.job.running"))));
        if (job.failed()) {
            Span failed = new Span(texts.get("modules.job.failed"));
            failed.getElement().getThemeList().add("badge error");
            row.addComponentAsFirst(failed);
        }
        return row;
    }

    private static String theme(Status status) {
        return switch (status) {
            case PASS -> "success";
            case WARN -> "warning";
            case FAIL -> "error";
        };
    }
}
