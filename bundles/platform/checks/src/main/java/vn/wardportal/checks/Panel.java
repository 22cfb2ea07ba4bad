package vn.wardportal.checks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Paragraph notice = new Paragraph();
    private final Div groups = new Div();
    final Comparing comparing;

    private final Panels panels;
    private final Panels.Desk desk;
    private final Deciding deciding;
    private final Texts texts = Found.TEXTS;

    private Optional<Examined> seen = Optional.empty();
    private List<Finding> open = List.of();
    private Set<Finding> passedByWriter = Set.of();

    Panel(Panels panels, Panels.Desk desk) {
        this.panels = panels;
        this.desk = desk;
        this.deciding = new Deciding(panels.decisions);
        this.comparing = new Comparing(this, panels.copies, desk, deciding);
        content.addClassName("panel");
        title.setText(texts.get("checks.panel.title"));
        title.getElement().setAttribute("role", "status");
        notice.addClassName("warning");
        notice.getElement().setAttribute("role", "status");
        notice.setVisible(false);
        content.add(title, notice, groups);
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
        notice.setVisible(false);
        open = deciding.open(written, found);
        passedByWriter = deciding.passedByWriter(written, open);
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
            Finding.Place place = finding.place().orElseThrow();
            String replacement = finding.mend().orElseThrow().replacement();
            desk.mend()
                    .accept(new Mended(
                            finding.field(),
                            new StringBuilder(passage.get().text())
                                    .replace(place.start(), place.end(), replacement)
                                    .toString()));
            deciding.decide(before, finding, Decision.CORRECTED);
        }
        look();
        if (passage.isEmpty()) {
            warn("checks.panel.moved");
        }
    }

    /** Leads the person to where it was found. */
    void reveal(Finding finding) {
        desk.reveal().accept(Spotted.of(seen.orElseThrow(), finding));
    }

    void pass(Finding finding) {
        deciding.decide(seen.orElseThrow(), finding, Decision.IGNORED);
        look();
    }

    void know(Finding finding) {
        try {
            panels.words.add(finding.place().orElseThrow().quote());
            deciding.decide(seen.orElseThrow(), finding, Decision.ADDED);
            look();
        } catch (Unfit e) {
            warn(e.getMessage());
        }
    }

    void warn(String message) {
        notice.setText(texts.get(message));
        notice.setVisible(true);
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
            if (passedByWriter.contains(finding)) {
                line.passedByWriter();
            }
            seen.flatMap(written -> panels.copies.of(written, finding))
                    .ifPresent(file -> line.compare(() -> comparing.open(finding, file)));
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
