package vn.wardportal.documents.editor;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import vn.wardportal.api.admin.RoutedView;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.desk.Worklist;

/** One document being entered. */
class DocumentEditor extends RoutedView<Document, Manuscript> {

    private static final long serialVersionUID = 1L;

    final DocumentForm form;
    final ReadPanel reading;

    private DocumentEditor(Tools tools, Ways ways, Optional<Document> document, DocumentForm form, Texts texts) {
        super(tools.writing(), ways, new DocumentWriting(tools, document), form, texts);
        this.form = form;
        reading = new ReadPanel(texts, tools, form);
        reading.setVisible(writable());
        form.onLock(locked -> reading.setVisible(!locked));
        addComponentAsFirst(new Anchor(Worklist.PATH, texts.get("documents.editor.back")));
        addComponentAtIndex(indexOf(fromWord), reading);
    }

    /** @param document the document to write on; absent for a new one */
    static DocumentEditor open(Tools tools, Ways ways, Optional<Document> document) {
        Texts texts = Messages.of(DocumentEditor.class).in(Language.VI);
        DocumentForm form =
                new DocumentForm(texts, tools, document.map(Document::id).orElse(0L));
        return new DocumentEditor(tools, ways, document, form, texts);
    }
}
