package vn.wardportal.documents.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Style;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.Bases;
import vn.wardportal.documents.Bases.Ended;
import vn.wardportal.documents.Bases.Shaky;
import vn.wardportal.documents.Headline;
import vn.wardportal.documents.Status;

/** Documents that rest on what was replaced or is in force no more: for the ward to look whether they have to be renewed. */
public class BasesView extends Div {

    private static final long serialVersionUID = 1L;

    /** Below the documents\' own address. */
    public static final String BASES = "can-cu";

    final Grid<Shaky> grid = new Grid<>();

    private final transient Texts texts = Messages.of(BasesView.class).in(Language.VI);

    public BasesView(Bases bases) {
        Paragraph purpose = new Paragraph(texts.get("documents.bases.purpose"));
        purpose.addClassName("soft");
        grid.addComponentColumn(this::line)
                .setHeader(texts.get("documents.bases.document"))
                .setFlexGrow(1);
        grid.setHeight("min(44rem, 75vh)");
        grid.setEmptyStateText(texts.get("documents.bases.none"));
        grid.setItems(query -> bases.shaky(query.getOffset(), query.getLimit()).stream(), query -> bases.countShaky());
        addClassName("page");
        add(new Anchor(Worklist.PATH, texts.get("documents.editor.back")), purpose, grid);
    }

    /** The document once, with all of its bases that are old. */
    Component line(Shaky shaky) {
        Div about = new Div(shaky.document().summary());
        about.addClassName("soft");
        UnorderedList ended = new UnorderedList();
        shaky.bases().forEach(basis -> ended.add(basis(basis)));
        Div line = new Div(link(shaky.document()), about, ended);
        line.getStyle().setWhiteSpace(Style.WhiteSpace.NORMAL);
        return line;
    }

    private ListItem basis(Ended ended) {
        Span badge = new Span(texts.get(ended.basis().status().key()));
        badge.getElement()
                .getThemeList()
                .add(ended.basis().status() == Status.EXPIRED ? "badge error" : "badge contrast");
        Anchor name = new Anchor(Worklist.PATH + "/" + ended.basis().id(), ended.words());
        ListItem item = new ListItem(name, new Span(" "), badge);
        ended.by().ifPresent(by -> by.other()
                .ifPresent(other ->
                        item.add(new Div(new Span(texts.get(by.relation().backKey()) + ": "), link(other)))));
        return item;
    }

    private static Anchor link(Headline document) {
        String issued = document.issued().map(day -> ", " + Dates.day(day)).orElse("");
        return new Anchor(Worklist.PATH + "/" + document.id(), document.name() + issued);
    }
}
