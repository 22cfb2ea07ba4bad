package vn.wardportal.testing;

import java.util.ArrayList;
import java.util.List;
import vn.wardportal.api.admin.RichTextField;
import vn.wardportal.api.admin.RichTextFields;

/** Editors for formatted text that take HTML as it is, and tell what they were asked to show. */
public final class PlainFields implements RichTextFields {

    @Override
    public RichTextField create(PictureTaker pictures) {
        return new PlainField();
    }

    /** One of them. */
    public static final class PlainField extends RichTextField {

        private static final long serialVersionUID = 1L;

        private final List<String> revealed = new ArrayList<>();
        private List<String> marked = List.of();
        private String html = "";
        private String selected = "";

        @Override
        public void reveal(String words, int occurrence) {
            revealed.add(words + "#" + occurrence);
        }

        @Override
        public void mark(List<String> passages) {
            marked = List.copyOf(passages);
        }

        @Override
        public String selected() {
            return selected;
        }

        /** The person selects these words. */
        public void select(String words) {
            selected = words;
        }

        /** What the person was led to, each as {@code words#occurrence}. */
        public List<String> revealed() {
            return List.copyOf(revealed);
        }

        /** What is marked now. */
        public List<String> marked() {
            return marked;
        }

        @Override
        protected String generateModelValue() {
            return html;
        }

        @Override
        protected void setPresentationValue(String value) {
            html = value;
        }
    }
}
