package vn.wardportal.web.site;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.wardportal.api.site.Opening;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.site.SiteLink;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** The form with whose portal this is. */
final class IdentityView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    final TextField label = new TextField();
    final TextField name = new TextField();
    final TextField parent = new TextField();
    final TextField responsible = new TextField();
    final TextField address = new TextField();
    final TextField phone = new TextField();
    final TextField email = new TextField();
    final TextField domain = new TextField();
    final TextField counter = new TextField();
    final Button save = new Button();
    final Paragraph message = new Paragraph();

    private final transient IdentityEditor editor;
    private final transient Texts texts = Messages.of(IdentityView.class).in(Language.VI);
    final HoursFields hours = new HoursFields(texts);
    final LinkFields links = new LinkFields(texts);
    final DemoRemoval samples;

    IdentityView(IdentityEditor editor, Demo demo) {
        this.editor = editor;
        this.samples = new DemoRemoval(demo, texts);
        setMaxWidth("56rem");
        add(new Paragraph(texts.get("identity.lead")), identityFields(), hours, links, message, saveButton(), samples);
        show(editor.current());
    }

    private FormLayout identityFields() {
        FormLayout form = new FormLayout();
        fields().forEach((key, field) -> {
            field.setLabel(texts.get("identity." + key));
            field.setRequiredIndicatorVisible(true);
            field.setMaxLength(200);
            form.add(field);
        });
        phone.setHelperText(texts.get("identity.phone.example"));
        domain.setHelperText(texts.get("identity.domain.example"));
        return form;
    }

    private Map<String, TextField> fields() {
        Map<String, TextField> fields = new LinkedHashMap<>();
        fields.put("label", label);
        fields.put("name", name);
        fields.put("parent", parent);
        fields.put("responsible", responsible);
        fields.put("address", address);
        fields.put("phone", phone);
        fields.put("email", email);
        fields.put("domain", domain);
        fields.put("counter", counter);
        return fields;
    }

    private Button saveButton() {
        message.setVisible(false);
        message.getElement().setAttribute("role", "status");
        save.setText(texts.get("identity.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(event -> save());
        return save;
    }

    private void show(SiteIdentity identity) {
        label.setValue(identity.label());
        name.setValue(identity.name());
        parent.setValue(identity.parent());
        responsible.setValue(identity.responsible());
        address.setValue(identity.address());
        phone.setValue(identity.phone());
        email.setValue(identity.email());
        domain.setValue(identity.domain());
        counter.setValue(identity.counter());
        hours.show(identity.hours());
        links.show(identity.links());
    }

    private void save() {
        boolean filled = fields().values().stream()
                .map(field -> accepted(field, value -> !value.isBlank(), "identity.missing"))
                .reduce(true, Boolean::logicalAnd);
        boolean wellFormed = accepted(phone, IdentityRules::phone, "identity.phone.wrong")
                & accepted(email, IdentityRules::email, "identity.email.wrong")
                & accepted(domain, IdentityRules::domain, "identity.domain.wrong");
        Optional<List<Opening>> openings = hours.read();
        Optional<List<SiteLink>> shown = links.read();
        if (filled && wellFormed && openings.isPresent() && shown.isPresent()) {
            editor.save(typed(openings.get(), shown.get()));
            say("identity.saved");
        } else {
            say("identity.notSaved");
        }
    }

    /** Marks the field as wrong, or as right; a field already marked as empty is not told twice. */
    private boolean accepted(TextField field, Predicate<String> rule, String complaint) {
        boolean right = rule.test(field.getValue().strip());
        field.setInvalid(!right);
        field.setErrorMessage(texts.get(field.getValue().isBlank() ? "identity.missing" : complaint));
        return right;
    }

    private SiteIdentity typed(List<Opening> openings, List<SiteLink> shown) {
        return new SiteIdentity(
                text(label),
                text(name),
                text(parent),
                text(responsible),
                text(address),
                text(phone),
                text(email),
                text(domain),
                text(counter),
                openings,
                shown);
    }

    private static String text(TextField field) {
        return field.getValue().strip();
    }

    private void say(String key) {
        message.setText(texts.get(key));
        message.setVisible(true);
    }
}
