package vn.wardportal.documents.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Style;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.documents.Overdue;
import vn.wardportal.documents.Overdue.Late;

/** Documents that residents should read by now, and do not: for the office to have them sent in. */
public class OverdueView extends Div {

    private static final long serialVersionUID = 1L;

    /** Below the documents' own address. */
    public static final String OVERDUE = "qua-han";

    final Grid<Late> grid = new Grid<>();

    private final transient Texts texts = Messages.of(OverdueView.class).in(Language.VI);

    public OverdueView(Overdue overdue) {
        Paragraph purpose = new Paragraph(texts.get("documents.overdue.purpose"));
        purpose.addClassName("soft");
        grid.addComponentColumn(this::line)
                .setHeader(texts.get("documents.admin.item"))
                .setFlexGrow(1);
        grid.setHeight("min(44rem, 75vh)");
        grid.setEmptyStateText(texts.get("documents.overdue.none"));
        grid.setItems(query -> overdue.find(query.getOffset(), query.getLimit()).stream(), query -> overdue.count());
        addClassName("page");
        add(new Anchor(Worklist.PATH, texts.get("documents.editor.back")), purpose, grid);
    }

    private Component line(Late late) {
        Div about = new Div(texts.get(
                late.promised() ? "documents.overdue.promised" : "documents.overdue.normative",
                Dates.day(late.issued())));
        about.addClassName("soft");
        Div line = new Div(new Anchor(Worklist.PATH + "/" + late.id(), late.name() + ": " + late.summary()), about);
        line.getStyle().setWhiteSpace(Style.WhiteSpace.NORMAL);
        return line;
    }
}
