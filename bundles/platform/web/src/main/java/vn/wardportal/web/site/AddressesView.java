package vn.wardportal.web.site;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.web.site.OldAddresses.Old;

/** Lists the old addresses and where they lead; those that are wrong are taken away here. */
final class AddressesView extends Div {

    private static final long serialVersionUID = 1L;

    final TextField letters = new TextField();
    final Grid<Old> grid = new Grid<>();
    final Paragraph found = new Paragraph();

    private final transient AddressBook book;
    private final transient Texts texts = Messages.of(AddressesView.class).in(Language.VI);

    /** @param tables links to the import and to the addresses as a table */
    AddressesView(AddressBook book, List<Anchor> tables) {
        this.book = book;
        letters.setLabel(texts.get("redirects.search"));
        letters.setClearButtonVisible(true);
        letters.setValueChangeMode(ValueChangeMode.LAZY);
        letters.addValueChangeListener(event -> refresh());
        Div filters = new Div(letters);
        filters.addClassName("filters");
        Div links = new Div();
        links.addClassName("actions");
        tables.forEach(links::add);
        found.addClassName("soft");
        found.getElement().setAttribute("role", "status");
        configureGrid();
        addClassName("page");
        add(new Paragraph(texts.get("redirects.lead")), filters, links, found, grid);
        refresh();
    }

    private void configureGrid() {
        grid.addColumn(Old::from)
                .setHeader(texts.get("redirects.old"))
                .setTooltipGenerator(Old::from)
                .setFlexGrow(1);
        grid.addComponentColumn(old -> new Anchor(old.to(), old.to()))
                .setHeader(texts.get("redirects.new"))
                .setFlexGrow(1);
        grid.addColumn(old -> texts.get(old.brought() ? "redirects.brought" : "redirects.moved"))
                .setHeader(texts.get("redirects.from"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::remove)
                .setHeader(texts.get("redirects.act"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.setHeight("min(44rem, 75vh)");
        grid.setEmptyStateText(texts.get("redirects.none"));
        grid.setItems(
                query -> book.list(words(), query.getOffset(), query.getLimit()).stream(),
                query -> book.count(words()));
    }

    private Button remove(Old old) {
        Button remove = new Button(texts.get("redirects.remove"), event -> {
            book.remove(old.from());
            refresh();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(texts.get("redirects.remove.of", old.from()));
        return remove;
    }

    private void refresh() {
        found.setText(texts.get("redirects.found", book.count(words())));
        grid.getDataProvider().refreshAll();
    }

    private String words() {
        return letters.getValue().strip();
    }
}
