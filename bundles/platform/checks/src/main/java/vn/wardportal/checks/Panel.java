package vn.wardportal.checks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.admin.ChecksPanel;
import vn.wardportal.api.admin.ChecksPanels.Mended;
import vn.wardportal.api.check.Decisions.Decision;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.text.Texts;

/** "Kiểm tra (6)": what must be mended, what should be looked at, what is well. */
final class Panel implements ChecksPanel {

    final Div content = new Div();
    final List<Line> lines = new ArrayList<>();

    private final H2 title = new H2();
    private final Paragraph moved = new Paragraph(Found.TEXTS.get("checks.panel.moved"));
    private final Div groups = new Div();
    private final Panels panels;
    private final Panels.Desk desk;
    private final Texts texts = Found.TEXTS;

    /** What was decided before the text was kept; noted as soon as it is, for what is found again then. */
    private final Map<List<String>, Decision> waiting = new HashMap<>();

    private Optional<Examined> seen = Optional.empty();
    private List<Finding> open = List.of();

    Panel(Panels panels, Panels.Desk desk) {
        this.panels = panels;
        this.desk = desk;
        content.addClassName("panel");
        title.setText(texts.get("checks.panel.title"));
        title.getElement().setAttribute("role", "status");
        moved.addClassName("warning");
        moved.getElement().setAttribute("role", "status");
        moved.setVisible(false);
        content.add(title, moved, groups);
        groups.add(new Paragraph(texts.get("checks.panel.notYet")));
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public List<Finding> open() {
        return open;
    }

    @Override
    public void look() {
        Examined written = desk.written().get();
        List<Finding> found = panels.checks.look(written);
        if (DecisionBook.kept(written.subject())) {
            noteWaiting(written, found);
        }
        moved.setVisible(false);
        open = panels.decisions.open(written, found).stream()
                .filter(finding -> finding.level() == Level.BLOCK || !waiting.containsKey(identity(finding)))
                .toList();
        seen = Optional.of(written);
        show(found);
    }

    void mend(Finding finding) {
        Examined before = seen.orElseThrow();
        Examined now = desk.written().get();
        // what was typed since then has moved the place
        Optional<Passage> passage =
                passage(now, finding).filter(text -> passage(before, finding).equals(Optional.of(text)));
        if (passage.isPresent()) {
            decide(before, finding, Decision.CORRECTED);
            Finding.Place place = finding.place().orElseThrow();
            String replacement = finding.mend().orElseThrow().replacement();
            desk.mend()
                    .accept(new Mended(
                            finding.field(),
                            new StringBuilder(passage.get().text())
                                    .replace(place.start(), place.end(), replacement)
                                    .toString()));
        }
        look();
        moved.setVisible(passage.isEmpty());
    }

    void pass(Finding finding) {
        decide(seen.orElseThrow(), finding, Decision.IGNORED);
        look();
    }

    void know(Finding finding) {
        panels.words.add(finding.place().orElseThrow().quote());
        decide(seen.orElseThrow(), finding, Decision.ADDED);
        look();
    }

    private void decide(Examined written, Finding finding, Decision decision) {
        if (DecisionBook.kept(written.subject())) {
            panels.decisions.record(written, finding, decision);
        } else if (finding.level() != Level.BLOCK) {
            waiting.put(identity(finding), decision);
        }
    }

    private void noteWaiting(Examined written, List<Finding> found) {
        found.stream()
                .filter(finding -> waiting.containsKey(identity(finding)))
                .forEach(finding -> panels.decisions.record(written, finding, waiting.get(identity(finding))));
        waiting.clear();
    }

    private static List<String> identity(Finding finding) {
        String quote = finding.place().map(Finding.Place::quote).orElse("");
        return List.of(finding.check(), finding.field(), finding.words(), quote);
    }

    private void show(List<Finding> found) {
        List<Finding> hints =
                found.stream().filter(finding -> finding.level() == Level.HINT).toList();
        lines.clear();
        groups.removeAll();
        group("checks.panel.block", of(Level.BLOCK));
        group(
                "checks.panel.ask",
                Stream.concat(of(Level.ASK).stream(), hints.stream()).toList());
        passed(found);
        title.setText(texts.get("checks.panel.count", lines.size()));
    }

    private List<Finding> of(Level level) {
        return open.stream().filter(finding -> finding.level() == level).toList();
    }

    private void group(String heading, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Div list = new Div();
        list.addClassName("findings");
        for (Finding finding : findings) {
            Line line = new Line(this, finding, panels.words.open());
            lines.add(line);
            list.add(line);
        }
        groups.add(new H3(texts.get(heading)), list);
    }

    private void passed(List<Finding> found) {
        Map<String, String> well = new TreeMap<>(panels.checks.titles());
        Stream.concat(open.stream(), found.stream().filter(finding -> finding.level() == Level.HINT))
                .map(Finding::check)
                .forEach(well::remove);
        if (!well.isEmpty()) {
            String names = well.values().stream().collect(Collectors.joining(", "));
            groups.add(new H3(texts.get("checks.panel.well")), new Paragraph("✓ " + names));
        }
    }

    private static Optional<Passage> passage(Examined written, Finding finding) {
        return written.passages().stream()
                .filter(passage -> passage.field().equals(finding.field()))
                .findFirst();
    }
}
