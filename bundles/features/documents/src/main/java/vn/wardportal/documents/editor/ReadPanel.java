package vn.wardportal.documents.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.admin.FileUploads;
import vn.wardportal.api.document.Content;
import vn.wardportal.api.document.Content.Part;
import vn.wardportal.api.document.Content.Shortfall;
import vn.wardportal.api.document.Content.Where;
import vn.wardportal.api.document.Documents;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Texts;

/**
 * Reads a document from its text, pasted or in a file, and shows what was found; what the clerk leaves ticked goes into the
 * form. Fields that say something else already are not ticked.
 */
class ReadPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int LONGEST = 600_000;
    private static final int PAGES = 20;

    final TextArea pasted = new TextArea();
    final Button read;
    final Button fill;
    final Div found = new Div();

    private final transient Texts texts;
    private final transient Tools tools;
    private final transient DocumentForm form;
    private final transient Map<Checkbox, Proposal> offered = new LinkedHashMap<>();
    private final Paragraph said = new Paragraph();
    private final Upload upload;
    private transient @Nullable StoredFile waiting;

    ReadPanel(Texts texts, Tools tools, DocumentForm form) {
        this.texts = texts;
        this.tools = tools;
        this.form = form;
        pasted.setLabel(texts.get("documents.read.pasted"));
        pasted.setWidthFull();
        pasted.setMinRows(3);
        pasted.setMaxRows(8);
        pasted.setMaxLength(LONGEST);
        upload = new FileUploads(file -> tools.desk().take(file, Kind.DOCUMENT), Kind.DOCUMENT, this::take, this::say)
                .field(texts.get("documents.read.upload"));
        upload.setMaxFiles(1);
        upload.setAcceptedMimeTypes(
                "application/pdf",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.oasis.opendocument.text",
                "text/plain");
        read = new Button(texts.get("documents.read.read"), event -> read());
        fill = new Button(texts.get("documents.read.fill"), event -> fill());
        fill.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        said.getElement().setAttribute("role", "status");
        Div acts = new Div(read, upload);
        acts.addClassName("actions");
        addClassName("panel");
        add(new H3(texts.get("documents.read.title")), pasted, acts, said, found, fill);
        say(texts.get("documents.read.hint"));
        fill.setVisible(false);
    }

    /** A file came: it is offered below the document, and read. */
    void take(StoredFile file) {
        if (form.files.value().stream().noneMatch(one -> one.file().hash().equals(file.hash()))) {
            form.files.take(file);
        }
        waiting = file;
        read(file);
    }

    /** What it says. */
    String words() {
        return said.getText();
    }

    private void read() {
        StoredFile file = waiting;
        if (!pasted.getValue().isBlank()) {
            offer(pasted.getValue());
        } else if (file != null) {
            read(file);
        } else {
            say(texts.get("documents.read.nothing"));
        }
    }

    private void read(StoredFile file) {
        Documents reader = tools.files();
        Optional<Content> content = reader == null ? Optional.empty() : reader.read(file, PATIENCE);
        if (content.isEmpty()) {
            say(texts.get(reader == null ? "documents.read.away" : "documents.read.slow", file.name()));
            return;
        }
        waiting = null;
        String text = text(content.get());
        String why = why(file, content.get());
        if (text.isBlank()) {
            say(why.isEmpty() ? texts.get("documents.read.unread", file.name()) : why);
        } else {
            offer(text);
            say((words() + " " + why).strip());
        }
    }

    /** Why this is not all of the file, or none of it, with the pages if they are known; empty if it is all. */
    private String why(StoredFile file, Content content) {
        String pages = content.parts().stream()
                .filter(part -> part.where() == Where.PAGE && part.text().isBlank())
                .map(Part::at)
                .limit(PAGES)
                .collect(Collectors.joining(", "));
        return content.shortfalls().stream()
                .sorted()
                .map(one -> texts.get(
                        one == Shortfall.PARTLY_SCANNED && !pages.isEmpty()
                                ? "documents.read.PARTLY_SCANNED.pages"
                                : "documents.read." + one,
                        file.name(),
                        pages))
                .collect(Collectors.joining(" "));
    }

    private static String text(Content content) {
        return content.parts().stream()
                .filter(part -> part.where() != Where.AUTHOR && part.where() != Where.COMMENT)
                .map(Part::text)
                .collect(Collectors.joining("\n"));
    }

    private void offer(String text) {
        List<Proposal> proposals = new Proposals(texts, form).of(tools.parser().parse(text));
        found.removeAll();
        offered.clear();
        proposals.forEach(this::offer);
        fill.setVisible(!proposals.isEmpty());
        long kept = proposals.stream().filter(Proposal::replaces).count();
        say(
                proposals.isEmpty()
                        ? texts.get("documents.read.none")
                        : texts.get("documents.read.found", proposals.size())
                                + (kept == 0 ? "" : " " + texts.get("documents.read.kept", kept)));
    }

    private void offer(Proposal proposal) {
        Checkbox box = new Checkbox(proposal.field() + ": " + Proposals.shown(proposal.found()));
        box.setValue(!proposal.replaces());
        Div line = new Div(box);
        if (proposal.replaces()) {
            Span before = new Span(texts.get("documents.read.written", Proposals.shown(proposal.written())));
            before.addClassName("soft");
            line.add(new Div(before));
        }
        offered.put(box, proposal);
        found.add(line);
    }

    private void fill() {
        long filled = offered.entrySet().stream()
                .filter(one -> one.getKey().getValue())
                .peek(one -> one.getValue().fill().run())
                .count();
        found.removeAll();
        offered.clear();
        fill.setVisible(false);
        pasted.clear();
        say(texts.get("documents.read.filled", filled));
    }

    private void say(String words) {
        said.setText(words);
    }
}
