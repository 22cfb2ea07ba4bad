package vn.wardportal.documents.editor;

import java.util.Optional;
import vn.wardportal.api.admin.Writing;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Manuscript;

/** The document that is entered. */
final class DocumentWriting extends Writing<Document, Manuscript> {

    private final Tools tools;

    DocumentWriting(Tools tools, Optional<Document> document) {
        super(tools.desk(), tools.publishing(), document);
        this.tools = tools;
    }

    @Override
    protected Manuscript blank() {
        return Manuscript.BLANK;
    }

    @Override
    protected Document create(Manuscript manuscript) {
        return tools.desk().create(manuscript);
    }

    @Override
    protected void check(Manuscript manuscript) {
        tools.publishing().check(manuscript);
    }

    @Override
    protected String preview(Manuscript manuscript) {
        Document sketch = tools.desk().sketch(content(), manuscript);
        return tools.writing().previews().show(tools.page().preview(sketch));
    }
}
