package vn.wardportal.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.directory.Details.Contact;
import vn.wardportal.directory.Details.Words;
import vn.wardportal.directory.Roll.Node;

/** The entries of a unit as residents read them, to be confirmed by whoever looks after them; and who that is. */
class CareView extends Div {

    private static final long serialVersionUID = 1L;

    final Button confirm = new Button();
    final Select<Known> owner = new Select<>();
    final Paragraph answer = new Paragraph();

    private final transient Tools tools;
    private final transient Entry unit;
    private final Paragraph standing = new Paragraph();
    private final transient Texts texts =
            Messages.of(CareView.class).in(Language.VI).below("directory");

    CareView(Tools tools, Entry unit) {
        this.tools = tools;
        this.unit = unit;
        addClassName("page");
        answer.getElement().setAttribute("role", "status");
        add(new Anchor(DirectoryAdmin.PATH, texts.get("editor.back")), new H2(texts.get("care.title", unit.title())));
        add(standing, shown(), confirming(), answer);
        if (may(Rights.ASSIGN)) {
            add(entrusting());
        }
        refresh();
    }

    private void refresh() {
        Care care = care();
        standing.setText(Stream.of(
                        owner(care).map(known -> texts.get("care.owner", known.name())),
                        care.confirmed().map(at -> texts.get("care.confirmed", Dates.time(at), care.confirmedBy())),
                        care.asked()
                                .filter(at -> care.waiting())
                                .map(at -> texts.get(
                                        "care.asked",
                                        Dates.time(at),
                                        Dates.time(tools.confirmations().until(at)))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ")));
        confirm.setVisible(Acting.person()
                .map(person -> tools.confirmations().mayConfirm(person, care))
                .orElse(false));
    }

    private Component shown() {
        UnorderedList list = new UnorderedList();
        tools.entries().roll().at(unit.slug()).stream()
                .flatMap(Node::onPage)
                .forEach(entry -> list.add(new ListItem(
                        new Anchor(DirectoryAdmin.PATH + "/" + entry.id(), entry.title()),
                        new Paragraph(line(entry)))));
        Div panel = new Div(list.getChildren().findAny().isPresent() ? list : new Paragraph(texts.get("care.hidden")));
        panel.addClassName("panel");
        return panel;
    }

    private static String line(Entry entry) {
        Words words = entry.details().words();
        Contact contact = entry.details().contact();
        return Stream.of(
                        words.title(),
                        words.work(),
                        contact.phone(),
                        contact.fax(),
                        contact.email(),
                        words.room(),
                        words.hours())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Component confirming() {
        confirm.setText(texts.get("care.confirm"));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(event -> {
            tools.confirmations().confirm(unit);
            answer.setText(texts.get("care.done"));
            refresh();
        });
        return new Div(new Paragraph(texts.get("care.hint")), confirm);
    }

    private Component entrusting() {
        owner.setLabel(texts.get("care.choose"));
        owner.setItemLabelGenerator(known -> known == null ? texts.get("care.nobody") : known.name());
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption(texts.get("care.nobody"));
        owner.setItems(tools.confirmations().possible());
        owner(care()).ifPresent(owner::setValue);
        owner.addValueChangeListener(event -> {
            tools.confirmations().entrust(unit, chosen());
            answer.setText(texts.get("care.entrusted"));
            refresh();
        });
        Div panel = new Div(owner);
        panel.addClassName("panel");
        return panel;
    }

    private OptionalLong chosen() {
        return owner.getOptionalValue()
                .map(known -> OptionalLong.of(known.id()))
                .orElseGet(OptionalLong::empty);
    }

    private Care care() {
        return tools.confirmations().of(unit);
    }

    private Optional<Known> owner(Care care) {
        return tools.confirmations().possible().stream()
                .filter(known -> care.owner().equals(OptionalLong.of(known.id())))
                .findFirst();
    }

    private static boolean may(String right) {
        return Acting.person().map(person -> person.may(right)).orElse(false);
    }
}
