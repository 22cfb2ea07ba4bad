package vn.wardportal.testing;

import com.vaadin.flow.component.customfield.CustomField;
import vn.wardportal.api.admin.RichTextFields;

/** Editors for formatted text that take HTML as it is. */
public final class PlainFields implements RichTextFields {

    @Override
    public CustomField<String> create(PictureTaker pictures) {
        return new CustomField<>("") {
            private static final long serialVersionUID = 1L;

            private String html = "";

            @Override
            protected String generateModelValue() {
                return html;
            }

            @Override
            protected void setPresentationValue(String value) {
                html = value;
            }
        };
    }
}
