package vn.wardportal.backup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.function.ValueProvider;
import java.util.Optional;
import java.util.function.Consumer;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;

/** The backups in the folder and what can be done with each. */
final class SnapshotGrid extends Grid<Snapshot> {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Backups backups;
    private final transient Consumer<Snapshot> rehearse;
    private final transient Consumer<Snapshot> delete;

    SnapshotGrid(Texts texts, Backups backups, Consumer<Snapshot> rehearse, Consumer<Snapshot> delete) {
        this.texts = texts;
        this.backups = backups;
        this.rehearse = rehearse;
        this.delete = delete;
        setId("backups");
        column("backup.column.name", "22rem", Snapshot::name);
        column("backup.column.bytes", "6.5rem", snapshot -> Words.megabytes(snapshot.bytes()));
        column("backup.column.rehearsed", "12rem", snapshot -> words(texts, snapshot.rehearsed()));
        addComponentColumn(this::actions)
                .setHeader(texts.get("backup.column.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setEmptyStateComponent(new Span(texts.get("backup.empty")));
        setAllRowsVisible(true);
    }

    static String words(Texts texts, Optional<Rehearsed> rehearsed) {
        return rehearsed
                .map(found -> texts.get(
                        found.passed() ? "backup.rehearsed.passed" : "backup.rehearsed.failed",
                        Dates.time(found.at()),
                        found.found()))
                .orElseGet(() -> texts.get("backup.rehearsed.never"));
    }

    void refresh() {
        setItems(backups.list());
    }

    private void column(String title, String width, ValueProvider<Snapshot, String> value) {
        addColumn(value)
                .setHeader(texts.get(title))
                .setWidth(width)
                .setResizable(true)
                .setTooltipGenerator(value::apply);
    }

    private HorizontalLayout actions(Snapshot snapshot) {
        Anchor download = new Anchor(new SnapshotDownload(backups, snapshot), texts.get("backup.download"));
        download.setAriaLabel(texts.get("backup.download.of", snapshot.name()));
        HorizontalLayout actions = new HorizontalLayout(
                button("backup.rehearse", snapshot, () -> rehearse.accept(snapshot)),
                download,
                button("backup.delete", snapshot, () -> ask(snapshot)));
        actions.setDefaultVerticalComponentAlignment(FlexComponent.Alignment.CENTER);
        return actions;
    }

    private Button button(String message, Snapshot snapshot, Runnable act) {
        Button button = new Button(texts.get(message), event -> act.run());
        button.setAriaLabel(texts.get(message + ".of", snapshot.name()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void ask(Snapshot snapshot) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("backup.delete.title"));
        dialog.setText(texts.get("backup.delete.text", snapshot.name()));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("backup.cancel"));
        dialog.setConfirmText(texts.get("backup.delete"));
        dialog.addConfirmListener(event -> delete.accept(snapshot));
        dialog.open();
    }
}
