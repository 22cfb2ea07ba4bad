package vn.wardportal.backup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** The backups, the button that makes one, the schedule and the passphrase. */
final class BackupView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    final Button now = new Button();
    final Notice notice = new Notice();
    final SnapshotGrid grid;
    final PlanForm plan;
    final PassphraseForm passphrase;

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph doing = new Paragraph();
    private final transient Backups backups;
    private final transient Schedule schedule;
    private final transient Texts texts = Messages.of(BackupView.class).in(Language.VI);

    BackupView(Backups backups, Schedule schedule) {
        this.backups = backups;
        this.schedule = schedule;
        this.grid = new SnapshotGrid(texts, backups, this::rehearse, this::delete);
        this.plan = new PlanForm(texts, schedule);
        this.passphrase = new PassphraseForm(texts, backups);
        add(new Paragraph(texts.get("backup.intro")), notice, button(), doing, bar, grid);
        add(new H2(texts.get("backup.plan.title")), plan);
        add(new H2(texts.get("backup.passphrase.title")), passphrase);
        idle();
        schedule.failure().ifPresent(this::failed);
    }

    private Button button() {
        now.setText(texts.get("backup.now"));
        now.setId("backup-now");
        now.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        now.addClickListener(event -> make());
        return now;
    }

    private void make() {
        int kept = schedule.plan().kept();
        begin("backup.making");
        new Background(this, bar)
                .run(
                        progress -> backups.make(Optional.empty(), kept, progress),
                        file -> notice.done(texts.get("backup.made", file.getFileName())),
                        this::ended);
    }

    private void rehearse(Snapshot snapshot) {
        begin("backup.rehearsing");
        new Background(this, bar)
                .run(progress -> backups.rehearse(snapshot.name(), progress), this::rehearsed, this::ended);
    }

    private void rehearsed(Rehearsed rehearsed) {
        String words = SnapshotGrid.words(texts, Optional.of(rehearsed));
        if (rehearsed.passed()) {
            notice.done(words);
        } else {
            notice.trouble(words);
        }
    }

    private void begin(String message) {
        notice.setVisible(false);
        doing.setText(texts.get(message));
        doing.setVisible(true);
        bar.setValue(0);
        bar.setVisible(true);
        now.setEnabled(false);
        grid.setEnabled(false);
    }

    private void ended(Optional<String> trouble) {
        trouble.ifPresent(notice::trouble);
        idle();
    }

    private void idle() {
        doing.setVisible(false);
        bar.setVisible(false);
        now.setEnabled(true);
        grid.setEnabled(true);
        grid.refresh();
    }

    void delete(Snapshot snapshot) {
        try {
            backups.delete(snapshot.name());
            notice.done(texts.get("backup.deleted", snapshot.name()));
        } catch (Trouble e) {
            notice.trouble(Words.of(e));
        }
        grid.refresh();
    }

    private void failed(Schedule.Failure failure) {
        notice.trouble(texts.get("backup.plan.failed", Dates.time(failure.at()), failure.reason()));
    }
}
