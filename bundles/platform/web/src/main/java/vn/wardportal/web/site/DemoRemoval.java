package vn.wardportal.web.site;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import vn.wardportal.api.text.Texts;

/** The way to be rid of the sample content; seen only while there is some. */
final class DemoRemoval extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    final Button remove = new Button();
    final Paragraph words = new Paragraph();

    private final transient Demo demo;
    private final transient Texts texts;

    DemoRemoval(Demo demo, Texts texts) {
        this.demo = demo;
        this.texts = texts;
        setPadding(false);
        setVisible(demo.present());
        words.setText(texts.get("demo.words"));
        words.getElement().setAttribute("role", "status");
        remove.setText(texts.get("demo.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(event -> ask());
        add(new H3(texts.get("demo.title")), words, remove);
    }

    private void ask() {
        new ConfirmDialog(
                        texts.get("demo.remove"),
                        texts.get("demo.sure"),
                        texts.get("demo.remove"),
                        confirmed -> remove(),
                        texts.get("demo.keep"),
                        cancelled -> {})
                .open();
    }

    void remove() {
        demo.remove();
        remove.setEnabled(false);
        words.setText(texts.get("demo.removed"));
    }
}
