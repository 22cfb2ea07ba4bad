package vn.wardportal.procedures.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.wardportal.api.text.Texts;
import vn.wardportal.procedures.Paper;

/** The papers of a dossier. */
final class PapersField extends RowsField<Paper> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 99;

    private final transient Texts texts;

    PapersField(Texts texts) {
        super(texts, "papers");
        this.texts = texts;
    }

    @Override
    Paper blank() {
        return new Paper("", 1, 0, "", "");
    }

    @Override
    Line<Paper> line(Paper paper) {
        return new Fields(texts, paper);
    }

    private static final class Fields implements Line<Paper> {

        private final TextArea name = new TextArea();
        private final IntegerField originals = number();
        private final IntegerField copies = number();
        private final TextField form = new TextField();
        private final TextField occasion = new TextField();

        Fields(Texts texts, Paper paper) {
            name.setLabel(texts.get("procedures.paper"));
            name.setValue(paper.name());
            originals.setLabel(texts.get("procedures.originals"));
            originals.setValue(paper.originals());
            copies.setLabel(texts.get("procedures.copies"));
            copies.setValue(paper.copies());
            form.setLabel(texts.get("procedures.editor.form"));
            form.setValue(paper.form());
            occasion.setLabel(texts.get("procedures.editor.occasion"));
            occasion.setHelperText(texts.get("procedures.editor.occasionHint"));
            occasion.setValue(paper.occasion());
        }

        private static IntegerField number() {
            IntegerField field = new IntegerField();
            field.setMin(0);
            field.setMax(MOST);
            field.setStepButtonsVisible(true);
            return field;
        }

        @Override
        public List<Component> fields() {
            return List.of(name, originals, copies, form, occasion);
        }

        @Override
        public Paper value() {
            return new Paper(
                    ChannelsField.bars(name.getValue()),
                    count(originals),
                    count(copies),
                    ChannelsField.bars(form.getValue()),
                    ChannelsField.bars(occasion.getValue()));
        }

        private static int count(IntegerField field) {
            return field.isEmpty() ? 0 : Math.clamp(field.getValue(), 0, MOST);
        }

        @Override
        public void setReadOnly(boolean value) {
            name.setReadOnly(value);
            originals.setReadOnly(value);
            copies.setReadOnly(value);
            form.setReadOnly(value);
            occasion.setReadOnly(value);
        }
    }
}
