package vn.wardportal.extraction.pdf;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;

/** Tells the text of each page as soon as it is known, then what is written on it beside: notes and fields of forms. */
final class Pages extends PDFTextStripper {

    private final DataOutputStream out;
    private final PDDocument document;
    private final StringWriter letters = new StringWriter();

    /** The one who asked has heard enough. */
    static final class NobodyListens extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NobodyListens(IOException cause) {
            super(cause);
        }
    }

    Pages(DataOutputStream out, PDDocument document) {
        this.out = out;
        this.document = document;
    }

    void tell(int most) throws IOException {
        setEndPage(most);
        writeText(document, letters);
        fields();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        super.endPage(page);
        String text = letters.toString();
        letters.getBuffer().setLength(0);
        piece(PdfReading.PAGE, text);
        if (text.isBlank()
                && page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext()) {
            piece(PdfReading.PICTURE, "");
        }
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation.getContents() != null) {
                piece(PdfReading.COMMENT, annotation.getContents());
            }
        }
    }

    private void fields() throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                if (field.getValueAsString() != null) {
                    piece(PdfReading.COMMENT, field.getValueAsString());
                }
            }
        }
    }

    private void piece(int kind, String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeByte(kind);
            out.writeInt(getCurrentPageNo());
            out.writeInt(bytes.length);
            out.write(bytes);
        } catch (IOException e) {
            throw new NobodyListens(e);
        }
    }
}
