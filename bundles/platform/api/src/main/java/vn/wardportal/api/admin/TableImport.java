package vn.wardportal.api.admin;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.data.WritesPaused;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.table.Importer;
import vn.wardportal.api.table.Outdated;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.api.table.Tables;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;

/**
 * Brings a table into a module: a file is sent, what would come of it is shown (columns, what is refused and why, what is
 * new, changed, gone), and it is done once the person says so.
 *
 * <pre>{@code
 * add(new TableImport(tables, importer, "flood.edit"));
 * }</pre>
 */
public final class TableImport extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 64 << 20;
    private static final int STEP = 100;

    /** Carries out what is shown. */
    public final Button confirm;

    /** Lets the file go. */
    public final Button cancel;

    private final transient Tables tables;
    private final transient Importer<?> importer;
    private final transient Aside aside;
    private final transient Texts words = Messages.from(
                    name -> java.util.Optional.ofNullable(TableImport.class.getResourceAsStream(name)))
            .in(Language.VI)
            .below("import");
    private final Upload upload = new Upload();
    private final Paragraph said = new Paragraph();
    private final Div shown = new Div();
    private transient @Nullable TableFile file;
    private transient @Nullable Plan plan;

    /** @param permission what the person must hold; the importer asks for it again */
    public TableImport(Tables tables, Importer<?> importer, String permission) {
        this(tables, importer, permission, work -> Thread.ofVirtual()
                .name("table-import")
                .start(work));
    }

    /** One that a test has do its work at once. */
    public TableImport(Tables tables, Importer<?> importer, String permission, Executor background) {
        this.tables = tables;
        this.importer = importer;
        this.aside = new Aside(Acting.require(permission), background);
        confirm = new Button(words.get("confirm"), event -> carryOut());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        cancel = new Button(words.get("cancel"), event -> start(words.get("hint")));
        upload.setUploadHandler(this::received);
        upload.setUploadButton(new Button(words.get("button")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".json");
        upload.addFileRejectedListener(event -> say(words.get("rejected", MOST_BYTES >> 20)));
        said.getElement().setAttribute("role", "status");
        Div acts = new Div(confirm, cancel);
        acts.addClassName("actions");
        addClassNames("panel", "table-import");
        add(upload, said, shown, acts);
        start(words.get("hint"));
    }

    private void start(String what) {
        release();
        shown.removeAll();
        upload.setVisible(true);
        // that all has arrived is not told by what is hidden meanwhile
        upload.clearFileList();
        offer(false);
        say(what);
    }

    /** On the thread of the upload, so what is shown changes on the screen's own. */
    private void received(UploadEvent event) throws IOException {
        UI screen = event.getUI();
        try (InputStream content = event.getInputStream()) {
            TableFile taken = tables.take(new vn.wardportal.api.files.Upload(event.getFileName(), content));
            screen.access(() -> arrived(taken));
        } catch (Refused | StorageFull e) {
            screen.access(() -> start(e instanceof Refused ? e.getMessage() : words.get("full")));
        }
    }

    /** The file is there: shows what would come of it. */
    public void arrived(TableFile taken) {
        release();
        file = taken;
        shown.removeAll();
        upload.setVisible(false);
        offer(false);
        work("looking", () -> {
            Plan made = importer.plan(taken, rows -> told("looking", rows));
            aside.show(() -> show(taken, made));
        });
    }

    private void show(TableFile taken, Plan made) {
        plan = made;
        shown.removeAll();
        shown.add(new PlanPanel(made, words, taken.format()));
        say(words.get(
                "read", taken.name(), made.reading().rows() + made.reading().refused()));
        confirm.setText(words.get("confirm.of", made.writes()));
        offer(true);
        confirm.setEnabled(made.writes() > 0);
    }

    private void carryOut() {
        TableFile taken = file;
        Plan made = plan;
        if (taken == null || made == null) {
            return;
        }
        offer(false);
        plan = null;
        work("writing", () -> {
            int written = importer.carryOut(taken, made, rows -> told("writing", rows));
            aside.show(() -> start(words.get("done", written, taken.name())));
        });
    }

    private void work(String key, Runnable work) {
        say(words.get(key, 0));
        aside.run(this, work, why -> start(why instanceof Refused ? why.getMessage() : words.get(key(why))));
    }

    private static String key(RuntimeException why) {
        return switch (why) {
            case Outdated outdated -> "changed";
            case StorageFull full -> "full";
            case WritesPaused paused -> "paused";
            default -> "failed";
        };
    }

    private void told(String key, int rows) {
        if (rows % STEP == 0) {
            aside.show(() -> say(words.get(key, rows)));
        }
    }

    private void offer(boolean offered) {
        confirm.setVisible(offered);
        cancel.setVisible(offered);
    }

    private void say(String what) {
        said.setText(what);
    }

    /** What it says. */
    public String words() {
        return said.getText() + " " + shown.getElement().getTextRecursively();
    }

    private void release() {
        if (file != null) {
            file.close();
        }
        file = null;
        plan = null;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        // while it is written, the end of that lets it go
        if (confirm.isVisible()) {
            release();
        }
    }
}
