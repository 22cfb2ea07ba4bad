package vn.wardportal.news.editor;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import vn.wardportal.api.text.Texts;
import vn.wardportal.news.Origin;

/** Where the article comes from; what is not own work asks for its source. */
class OriginField extends Div {

    private static final long serialVersionUID = 1L;

    final Select<Origin.Kind> kind = new Select<>();
    final TextField name = new TextField();
    final TextField author = new TextField();
    final TextField address = new TextField();

    OriginField(Texts texts) {
        addClassName("panel");
        kind.setLabel(texts.get("news.editor.origin"));
        kind.setItems(Origin.Kind.values());
        kind.setItemLabelGenerator(value -> texts.get(value.key()));
        kind.addValueChangeListener(event -> showSource());
        name.setLabel(texts.get("news.editor.originName"));
        name.setHelperText(texts.get("news.editor.originNameHint"));
        author.setLabel(texts.get("news.editor.originAuthor"));
        address.setLabel(texts.get("news.editor.originAddress"));
        Stream.<HasSize>of(kind, name, author, address).forEach(HasSize::setWidthFull);
        add(new H3(texts.get("news.editor.source")), kind, name, author, address);
        show(Origin.OWN);
    }

    void show(Origin origin) {
        kind.setValue(origin.kind());
        name.setValue(origin.name());
        author.setValue(origin.author());
        address.setValue(origin.address());
        showSource();
    }

    Origin value() {
        return kind.getValue() == Origin.Kind.OWN
                ? Origin.OWN
                : new Origin(
                        kind.getValue(),
                        name.getValue().strip(),
                        author.getValue().strip(),
                        address.getValue().strip());
    }

    void setReadOnly(boolean readOnly) {
        kind.setReadOnly(readOnly);
        name.setReadOnly(readOnly);
        author.setReadOnly(readOnly);
        address.setReadOnly(readOnly);
    }

    private void showSource() {
        boolean foreign = kind.getValue() != Origin.Kind.OWN;
        name.setVisible(foreign);
        author.setVisible(foreign);
        address.setVisible(foreign);
    }
}
