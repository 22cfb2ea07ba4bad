package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.CallbackDataProvider.CountCallback;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.dom.Style;
import vn.wardportal.api.text.Texts;

/** What should be done by now and is not, for whose work it is. */
public final class LateView extends Div {

    private static final long serialVersionUID = 1L;

    /** Where it stands below its module's own address. */
    public static final String PATH = "qua-han";

    /**
     * @param back the way to all things, late or not
     * @param texts {@code purpose} above them, {@code item} as their head, {@code none}
     * @param part a part of them
     * @param count how many there are
     */
    public LateView(Anchor back, Texts texts, FetchCallback<Late, Void> part, CountCallback<Late, Void> count) {
        Paragraph purpose = new Paragraph(texts.get("purpose"));
        purpose.addClassName("soft");
        Grid<Late> grid = new Grid<>();
        grid.addComponentColumn(LateView::line).setHeader(texts.get("item")).setFlexGrow(1);
        grid.setHeight("min(44rem, 75vh)");
        grid.setEmptyStateText(texts.get("none"));
        grid.setItems(part, count);
        addClassName("page");
        add(back, purpose, grid);
    }

    private static Component line(Late late) {
        Div why = new Div(late.why());
        why.addClassName("soft");
        Div line = new Div(new Anchor(late.address(), late.title()), why);
        line.getStyle().setWhiteSpace(Style.WhiteSpace.NORMAL);
        return line;
    }

    /**
     * One of them.
     *
     * @param address its view in the console
     * @param title what it is called
     * @param why since when it is late, and by what
     */
    public record Late(String address, String title, String why) {}
}
