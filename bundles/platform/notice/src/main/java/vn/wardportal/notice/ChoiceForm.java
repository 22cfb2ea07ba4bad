package vn.wardportal.notice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Optional;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Directory.Known;

/** How one wants to be told by mail; saved as soon as it is chosen. */
final class ChoiceForm extends Div {

    private static final long serialVersionUID = 1L;

    final RadioButtonGroup<Mailing> mailing = new RadioButtonGroup<>();
    final Paragraph address = new Paragraph();
    final Paragraph saved = new Paragraph();

    private final transient Texts texts = Messages.of(ChoiceForm.class).in(Language.VI);

    ChoiceForm(Inbox inbox, Post post, Directory directory) {
        addClassName("panel");
        mailing.setLabel(texts.get("notice.choice.label"));
        mailing.setItems(Mailing.values());
        mailing.setItemLabelGenerator(choice -> texts.get(choice.key(), Mailing.DIGEST));
        mailing.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        mailing.setValue(inbox.choice());
        mailing.addValueChangeListener(event -> {
            inbox.choose(event.getValue());
            saved.setText(texts.get("notice.choice.saved"));
            saved.setVisible(true);
        });
        address.setText(address(post, directory));
        saved.addClassName("success");
        saved.getElement().setAttribute("role", "status");
        saved.setVisible(false);
        add(mailing, address, saved);
    }

    private String address(Post post, Directory directory) {
        if (post.server().isEmpty()) {
            return texts.get("notice.choice.noServer");
        }
        Optional<String> email = Acting.person()
                .flatMap(person -> directory.find(person.id()))
                .map(Known::email)
                .filter(text -> !text.isEmpty());
        return email.map(text -> texts.get("notice.choice.address", text))
                .orElseGet(() -> texts.get("notice.choice.noAddress"));
    }
}
