package vn.wardportal.api.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.data.WritesPaused;
import vn.wardportal.api.document.WordImport;
import vn.wardportal.api.document.WordImport.Imported;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.text.Texts;

/**
 * "Nhập từ tệp (.docx, .html, .txt)" in a {@link RoutedView}: puts a file's text into the form. What stands there is kept as
 * a version before another text takes its place, and only if the person says so; what was converted or lost is said.
 */
public final class WordField extends Div {

    private static final long serialVersionUID = 1L;

    private final Upload upload = new Upload();
    private final Paragraph said = new Paragraph();
    private final Div changed = new Div();
    private final Div lost = new Div();
    private final transient Texts words;
    private final transient Page page;
    private transient @Nullable ConfirmDialog question;

    /** The editor that it stands in. */
    interface Page {

        /** Takes Word files; nothing while nobody does. */
        @Nullable
        WordImport importer();

        String subject();

        boolean writable();

        String title();

        /** The formatted text; nothing if there is no field for one. */
        Optional<String> body();

        /** Keeps what is written as a version; whether it is kept now. */
        boolean keep();

        void put(Imported imported);
    }

    WordField(Texts words, Page page) {
        this.words = words;
        this.page = page;
        upload.setUploadHandler(this::received);
        upload.setUploadButton(new Button(words.get("word.button")));
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        Underway.follow(upload);
        said.getElement().setAttribute("role", "status");
        addClassNames("panel", "from-word");
        add(upload, said, changed, lost);
        say(words.get("word.hint"));
    }

    /** Offers it where there is a text that can be written on. */
    void offer(boolean writable) {
        setVisible(writable && page.importer() != null && page.body().isPresent());
    }

    /** On the thread of the upload, so what is shown changes on the screen's own. */
    private void received(UploadEvent event) throws IOException {
        UI screen = event.getUI();
        WordImport importer = page.importer();
        try (InputStream content = event.getInputStream()) {
            if (importer == null) {
                throw new Refused(words.get("word.away"));
            }
            Imported imported =
                    importer.read(page.subject(), new vn.wardportal.api.files.Upload(event.getFileName(), content));
            screen.access(() -> arrived(imported));
        } catch (Refused e) {
            screen.access(() -> say(e.getMessage()));
        } catch (StorageFull | WritesPaused e) {
            screen.access(() -> say(words.get(e instanceof StorageFull ? "full" : "paused")));
        }
    }

    /** The file was read: puts its text into the form, after asking where another one would go. */
    public void arrived(Imported imported) {
        if (!page.writable()) {
            say(words.get("word.closed", imported.original().name()));
        } else if (blank(page.body().orElse(""))) {
            put(imported);
        } else {
            ask(imported);
        }
    }

    private static boolean blank(String html) {
        return !html.contains("<img")
                && html.replaceAll("<[^<>]*>", "").replace("&nbsp;", "").isBlank();
    }

    private void ask(Imported imported) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(words.get("word.replace.title"));
        dialog.setText(words.get("word.replace.text", imported.original().name()));
        dialog.setCancelable(true);
        dialog.setCancelText(words.get("cancel"));
        dialog.setConfirmText(words.get("word.replace"));
        dialog.addConfirmListener(event -> replace(imported));
        dialog.open();
        question = dialog;
    }

    /** What the person is being asked, if they are. */
    public Optional<ConfirmDialog> question() {
        return Optional.ofNullable(question).filter(ConfirmDialog::isOpened);
    }

    /** The person said so: keeps what stands there, then puts the other text in its place. */
    public void replace(Imported imported) {
        if (page.writable() && page.keep()) {
            put(imported);
        } else {
            say(words.get("word.unkept", imported.original().name()));
        }
    }

    private void put(Imported imported) {
        page.put(imported);
        say(words.get("word.done", imported.original().name()));
        list(changed, "word.changed", imported.changes());
        list(lost, "word.lost", imported.losses());
    }

    private void say(String what) {
        said.setText(what);
        list(changed, "word.changed", List.of());
        list(lost, "word.lost", List.of());
    }

    private void list(Div place, String label, List<String> sentences) {
        place.removeAll();
        if (!sentences.isEmpty()) {
            UnorderedList list = new UnorderedList();
            sentences.forEach(sentence -> list.add(new ListItem(sentence)));
            place.add(new Paragraph(words.get(label)), list);
        }
    }

    /** What it says. */
    public String words() {
        return said.getText()
                + changed.getElement().getTextRecursively()
                + lost.getElement().getTextRecursively();
    }
}
