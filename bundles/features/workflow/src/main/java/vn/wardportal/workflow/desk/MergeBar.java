package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.admin.Banner;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Merging;
import vn.wardportal.workflow.route.Refusal;

/** Above the tasks of whoever synthesises: makes one text of those that are chosen. */
final class MergeBar extends Div {

    private static final long serialVersionUID = 1L;

    final Button merge = new Button();
    final Banner banner = new Banner();

    private final Div done = new Div();
    private final Span hint = new Span();
    private final transient Merging merging;
    private final Grid<Item> grid;
    private final transient Texts texts;
    private final transient Runnable changed;

    MergeBar(Merging merging, Grid<Item> grid, Texts texts, Runnable changed) {
        this.merging = merging;
        this.grid = grid;
        this.texts = texts;
        this.changed = changed;
        merge.setText(texts.get("workflow.merge"));
        merge.setEnabled(false);
        merge.addClickListener(event -> ask());
        hint.setText(texts.get("workflow.merge.hint"));
        hint.addClassName("soft");
        done.addClassName("success");
        done.setVisible(false);
        Div actions = new Div(merge, hint);
        actions.addClassName("actions");
        add(banner, done, actions);
        setVisible(false);
    }

    /** Lets lines be chosen, or not. */
    void offer(boolean offered) {
        if (offered == isVisible()) {
            return;
        }
        setVisible(offered);
        grid.setSelectionMode(offered ? SelectionMode.MULTI : SelectionMode.NONE);
        if (offered) {
            grid.setItemSelectableProvider(merging::possible);
            grid.addSelectionListener(event -> merge.setEnabled(chosen().size() > 1));
        }
    }

    private List<Item> chosen() {
        return new ArrayList<>(grid.getSelectedItems());
    }

    private void ask() {
        new MergeDialog(texts, chosen(), this::merge).open();
    }

    private Optional<String> merge(List<Item> items) {
        banner.clear();
        done.setVisible(false);
        try {
            Item whole = merging.merge(items);
            done.removeAll();
            done.add(
                    new Span(texts.get("workflow.merge.done", items.size()) + " "),
                    new Anchor(whole.label().path(), whole.label().title()));
            done.setVisible(true);
        } catch (Refusal refusal) {
            return refused(texts.get(refusal.why().key(), refusal.arguments()));
        } catch (NotPermitted e) {
            return refused(texts.get("workflow.refused.rights"));
        }
        grid.deselectAll();
        changed.run();
        return Optional.empty();
    }

    private Optional<String> refused(String words) {
        banner.problem(words);
        grid.deselectAll();
        changed.run();
        return Optional.of(words);
    }
}
