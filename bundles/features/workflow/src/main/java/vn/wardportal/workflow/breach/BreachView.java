package vn.wardportal.workflow.breach;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Style;
import java.util.Optional;
import java.util.function.Supplier;
import vn.wardportal.api.admin.Banner;
import vn.wardportal.api.table.Tables;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.workflow.breach.Breach.Matter;
import vn.wardportal.workflow.breach.Breach.Standing;

/** "Sổ vi phạm": what the person may read of the register, and the entry they have opened. */
final class BreachView extends Div {

    private static final long serialVersionUID = 1L;

    final Banner banner = new Banner();
    final Select<Standing> standing = new Select<>();
    final Grid<Breach> grid = new Grid<>();
    final Div sheet = new Div();

    private final Anchor export = new Anchor();
    private final transient Register register;
    private final transient Tables tables;
    private final transient Texts texts = Messages.of(BreachView.class).in(Language.VI);

    BreachView(Register register, Tables tables) {
        this.register = register;
        this.tables = tables;
        addClassName("page");
        boolean all = register.concern().all();
        add(
                new Paragraph(texts.get(all ? "workflow.breach.about" : "workflow.breach.about.own")),
                banner,
                filters(all));
        grid.addComponentColumn(this::matter).setHeader(texts.get("workflow.breach.column.matter"));
        grid.setEmptyStateText(texts.get("workflow.breach.empty"));
        grid.setHeight("min(34rem, 60vh)");
        grid.addItemClickListener(event -> open(event.getItem()));
        sheet.getElement().setAttribute("role", "region");
        sheet.getElement().setAttribute("aria-label", texts.get("workflow.breach.sheet"));
        add(grid, sheet);
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (register.concern().all()) {
            // The address of a download belongs to the screen it stands on.
            export.setHref(new RegisterTable(register, texts).download(tables, this::chosen));
        }
    }

    /** Shows an entry below the list. */
    void open(Breach breach) {
        sheet.removeAll();
        sheet.add(new BreachSheet(register, texts, breach, this::act));
    }

    private Component filters(boolean all) {
        standing.setLabel(texts.get("workflow.breach.column.standing"));
        standing.setItems(Standing.values());
        standing.setEmptySelectionAllowed(true);
        standing.setEmptySelectionCaption(texts.get("workflow.breach.every"));
        standing.setItemLabelGenerator(one -> one == null ? texts.get("workflow.breach.every") : texts.get(one.key()));
        standing.addValueChangeListener(event -> show());
        Div filters = new Div(standing);
        filters.addClassName("filters");
        if (register.concern().enters()) {
            filters.add(new Button(texts.get("workflow.breach.enter"), event -> enter()));
        }
        if (all) {
            export.setText(texts.get("workflow.breach.export"));
            filters.add(export);
        }
        return filters;
    }

    private void enter() {
        EnterDialog dialog = new EnterDialog(
                register,
                texts,
                new Matter(Optional.empty(), "", ""),
                found -> act(
                        () -> register.desk().enter(found.kind(), found.matter(), found.login(), found.evidence())));
        dialog.open();
    }

    private void show() {
        grid.setItems(
                query -> register.breaches().find(chosen(), query.getOffset(), query.getLimit()).stream(),
                query -> register.breaches().count(chosen()));
    }

    private Optional<Standing> chosen() {
        return standing.getOptionalValue();
    }

    private Component matter(Breach breach) {
        Button title = new Button(breach.matter().title(), event -> open(breach));
        title.addThemeName("tertiary");
        title.addClassName("subject");
        Div about = new Div(texts.get(
                "workflow.breach.line",
                register.articles().title(breach.kind()),
                breach.owner().name(),
                Dates.time(breach.happened())));
        about.addClassName("soft");
        Div line = new Div(title, standing(breach), about);
        line.getStyle().setWhiteSpace(Style.WhiteSpace.NORMAL);
        return line;
    }

    private Div standing(Breach breach) {
        String explain = breach.explanation()
                .filter(time -> breach.standing() == Standing.CONFIRMED)
                .map(time -> ". " + texts.get("workflow.breach.explainBy", Dates.time(time.until())))
                .orElse("");
        return new Div(texts.get(breach.standing().key()) + explain);
    }

    /** Does something about an entry and shows what became of it, or answers and tells what stood in the way. */
    private Optional<String> act(Supplier<Breach> work) {
        banner.clear();
        Optional<String> refused = Optional.empty();
        try {
            Breach breach = work.get();
            sheet.removeAll();
            register.breaches().find(breach.id()).ifPresentOrElse(this::open, this::thank);
        } catch (Objection e) {
            refused = Optional.of(texts.get(e.why().key()));
        } catch (NotPermitted e) {
            refused = Optional.of(texts.get("workflow.refused.rights"));
        }
        refused.ifPresent(banner::problem);
        show();
        return refused;
    }

    /** Who entered something about somebody else does not read on. */
    private void thank() {
        sheet.add(new Paragraph(texts.get("workflow.breach.entered")));
    }
}
