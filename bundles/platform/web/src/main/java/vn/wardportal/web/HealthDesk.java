package vn.wardportal.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.wardportal.api.module.Health.Status;
import vn.wardportal.api.module.HealthReport;
import vn.wardportal.api.module.HealthReport.Finding;
import vn.wardportal.web.answer.Answer;

/**
 * Tells a watching machine whether the portal is well, in the form of the "Health Check Response Format for HTTP APIs"
 * (draft-inadarei-api-health-check). What was found is not told to strangers, only how it is.
 */
final class HealthDesk {

    static final String PATH = "/health";

    private static final String TYPE = "application/health+json; charset=utf-8";

    private volatile Optional<HealthReport> report = Optional.empty();

    void use(HealthReport newer) {
        report = Optional.of(newer);
    }

    void drop(HealthReport older) {
        report = report.filter(current -> current != older);
    }

    /** Without a report nobody looks: that is worth a warning, and the site answers all the same. */
    Answer answer() {
        List<Finding> findings = report.map(HealthReport::findings).orElse(List.of());
        Status worst = findings.stream()
                .map(finding -> finding.health().status())
                .reduce(report.isPresent() ? Status.PASS : Status.WARN, HealthDesk::worse);
        String checks = findings.stream().map(HealthDesk::check).collect(Collectors.joining(",\n    "));
        String text = """
                {
                  "status": "%s",
                  "checks": {
                    %s
                  }
                }
                """.formatted(word(worst), checks);
        return Answer.of(worst == Status.FAIL ? 503 : 200, TYPE, text).with("X-Robots-Tag", "noindex");
    }

    private static Status worse(Status one, Status other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String check(Finding finding) {
        return "\"%s:%s\": [{\"status\": \"%s\"}]"
                .formatted(
                        name(finding.module()),
                        name(finding.check()),
                        word(finding.health().status()));
    }

    /** Names of modules and of classes need no escaping; whatever else came would get none. */
    private static String name(String text) {
        return text.replaceAll("[^A-Za-z0-9_.$-]", "");
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
