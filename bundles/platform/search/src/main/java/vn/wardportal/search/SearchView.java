package vn.wardportal.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.search.State.Phase;

/** How the index is, how far a new one has come, and what can be found now. */
final class SearchView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    final Paragraph state = new Paragraph();
    final Paragraph answer = new Paragraph();
    final Button rebuild = new Button();

    private final transient Librarian librarian;
    private final transient Texts texts = Messages.of(SearchView.class).in(Language.VI);
    private transient @Nullable Registration polls;

    SearchView(Librarian librarian, Catalogue catalogue) {
        Acting.require(Librarian.PERMISSION);
        this.librarian = librarian;
        rebuild.setText(texts.get("search.admin.rebuild"));
        rebuild.setId("search-rebuild");
        rebuild.addClickListener(event -> begin());
        Div actions = new Div(rebuild);
        actions.addClassName("actions");
        Paragraph hint = new Paragraph(texts.get("search.admin.rebuildHint"));
        hint.addClassName("soft");
        answer.getElement().setAttribute("role", "status");
        answer.setVisible(false);
        add(state, actions, answer, hint, new H2(texts.get("search.admin.kinds")), kinds(catalogue));
        show();
    }

    private Component kinds(Catalogue catalogue) {
        UnorderedList list = new UnorderedList();
        catalogue.holdings().stream()
                .map(holding -> holding.title(Language.VI))
                .distinct()
                .sorted()
                .forEach(title -> list.add(new ListItem(title)));
        return list.getChildren().findAny().isPresent() ? list : new Paragraph(texts.get("search.admin.none"));
    }

    private void begin() {
        librarian.rebuild();
        answer.setText(texts.get("search.admin.begun"));
        answer.setClassName("success");
        answer.setVisible(true);
        show();
    }

    private void show() {
        State now = librarian.state();
        String words = texts.get("search.state." + now.phase().name(), now.things(), now.done());
        String made = now.made()
                .map(time -> " " + texts.get("search.admin.made", Dates.time(time)))
                .orElse("");
        state.setText(now.phase() == Phase.READY ? words + made : words);
        state.setClassName(now.phase() == Phase.READY || now.phase() == Phase.REBUILDING ? "success" : "warning");
        rebuild.setEnabled(now.phase() == Phase.READY);
    }

    /** The screen asks once a second what is new. */
    @Override
    protected void onAttach(AttachEvent attached) {
        polls = attached.getUI().addPollListener(poll -> show());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (polls != null) {
            polls.remove();
        }
    }
}
