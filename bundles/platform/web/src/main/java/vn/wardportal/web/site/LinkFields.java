package vn.wardportal.web.site;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.site.SiteLink;
import vn.wardportal.api.text.Texts;

/** The links at the foot of every page, one row each. */
final class LinkFields extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_ADDRESS = 500;

    final List<Row> rows = new ArrayList<>();
    final Button another = new Button();

    private final transient Texts texts;
    private final VerticalLayout list = new VerticalLayout();

    LinkFields(Texts texts) {
        this.texts = texts;
        setPadding(false);
        list.setPadding(false);
        another.setText(texts.get("identity.links.add"));
        another.addClickListener(event -> add(new SiteLink("", "")).title.focus());
        add(new H3(texts.get("identity.links")), new Paragraph(texts.get("identity.links.lead")), list, another);
    }

    void show(List<SiteLink> links) {
        rows.clear();
        list.removeAll();
        links.forEach(this::add);
    }

    private Row add(SiteLink link) {
        Row row = new Row(link);
        rows.add(row);
        list.add(row);
        another.setEnabled(rows.size() < MOST);
        return row;
    }

    /** What was typed, without empty rows; nothing if a row is wrong, which is marked then. */
    Optional<List<SiteLink>> read() {
        List<Row> written = rows.stream().filter(row -> !row.empty()).toList();
        boolean right = written.stream().map(Row::right).reduce(true, Boolean::logicalAnd);
        return right ? Optional.of(written.stream().map(Row::link).toList()) : Optional.empty();
    }

    /** One link. */
    final class Row extends HorizontalLayout {

        private static final long serialVersionUID = 1L;

        final TextField title = new TextField(texts.get("identity.links.title"));
        final TextField address = new TextField(texts.get("identity.links.address"));
        final Button remove = new Button(VaadinIcon.TRASH.create());

        private Row(SiteLink link) {
            title.setMaxLength(LONGEST_TITLE);
            title.setValue(link.title());
            address.setMaxLength(LONGEST_ADDRESS);
            address.setValue(link.address());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(texts.get("identity.links.remove", link.title()));
            remove.addClickListener(event -> removeRow());
            setWidthFull();
            setWrap(true);
            setAlignItems(Alignment.BASELINE);
            setFlexGrow(1, title, address);
            add(title, address, remove);
        }

        private void removeRow() {
            rows.remove(this);
            list.remove(this);
            another.setEnabled(true);
        }

        private boolean empty() {
            return title.isEmpty() && address.isEmpty();
        }

        private boolean right() {
            boolean named = !title.getValue().isBlank();
            title.setInvalid(!named);
            title.setErrorMessage(texts.get("identity.missing"));
            boolean leads = IdentityRules.link(address.getValue().strip());
            address.setInvalid(!leads);
            address.setErrorMessage(texts.get("identity.links.wrong"));
            return named && leads;
        }

        private SiteLink link() {
            return new SiteLink(title.getValue().strip(), address.getValue().strip());
        }
    }
}
