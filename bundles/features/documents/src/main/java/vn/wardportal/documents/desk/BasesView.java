package vn.wardportal.documents.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Style;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.Bases;
import vn.wardportal.documents.Bases.Shaky;
import vn.wardportal.documents.Headline;
import vn.wardportal.documents.Status;

/** Documents that rest on what was replaced or is in force no more: for the ward to look whether they have to be renewed. */
public class BasesView extends Div {

    private static final long serialVersionUID = 1L;

    final Grid<Shaky> grid = new Grid<>();

    private final transient Texts texts = Messages.of(BasesView.class).in(Language.VI);

    public BasesView(Bases bases) {
        Paragraph purpose = new Paragraph(texts.get("documents.bases.purpose"));
        purpose.addClassName("soft");
        grid.addComponentColumn(this::document)
                .setHeader(texts.get("documents.bases.document"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::basis)
                .setHeader(texts.get("documents.bases.basis"))
                .setFlexGrow(1);
        grid.setHeight("min(44rem, 75vh)");
        grid.setEmptyStateText(texts.get("documents.bases.none"));
        grid.setItems(query -> bases.shaky(query.getOffset(), query.getLimit()).stream(), query -> bases.countShaky());
        addClassName("page");
        add(new Anchor(Worklist.PATH, texts.get("documents.editor.back")), purpose, grid);
    }

    private Component document(Shaky shaky) {
        return wrapped(link(shaky.document()), soft(shaky.document().summary()));
    }

    Component basis(Shaky shaky) {
        Span badge = new Span(texts.get(shaky.basis().status().key()));
        badge.getElement()
                .getThemeList()
                .add(shaky.basis().status() == Status.EXPIRED ? "badge error" : "badge contrast");
        Div cell = wrapped(new Span(shaky.words()), badge, link(shaky.basis()));
        shaky.successor()
                .ifPresent(next -> cell.add(wrapped(new Span(texts.get("documents.bases.successor")), link(next))));
        return cell;
    }

    private static Anchor link(Headline document) {
        String issued = document.issued().map(day -> ", " + Dates.day(day)).orElse("");
        return new Anchor(Worklist.PATH + "/" + document.id(), document.name() + issued);
    }

    private static Div soft(String words) {
        Div soft = new Div(words);
        soft.addClassName("soft");
        return soft;
    }

    private static Div wrapped(Component... parts) {
        Div cell = new Div(parts);
        cell.getStyle().setWhiteSpace(Style.WhiteSpace.NORMAL);
        return cell;
    }
}
