package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.Component;
import vn.wardportal.api.admin.RoutePanels.RouteForm;
import vn.wardportal.api.admin.RoutePanels.RoutePanel;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.State;

/** The route in an editor: where its text stands, and the steps the person can take. */
final class EditorPanel implements RoutePanel {

    final Way way;
    final Acts acts;

    private final Tools tools;
    private final RouteForm form;
    private final Texts texts = Messages.of(EditorPanel.class).in(Language.VI);
    private final Differences differences;
    private final Offers offers;
    private Whereabouts text;

    EditorPanel(Tools tools, RouteForm form) {
        this.tools = tools;
        this.form = form;
        text = Whereabouts.of(tools, form.subject());
        differences = new Differences(tools, texts);
        offers = new Offers(tools);
        way = new Way(texts, form::reveal);
        acts = new Acts(tools, texts, form, () -> text, this::look);
        show();
    }

    @Override
    public Component way() {
        return way;
    }

    @Override
    public Component acts() {
        return acts;
    }

    @Override
    public void look() {
        text = Whereabouts.of(tools, form.subject());
        show();
    }

    @Override
    public void follow() {
        if (text.in(State.RELEASED)) {
            State now = tools.items().find(form.subject()).map(Item::state).orElseThrow();
            if (now != State.RELEASED) {
                look();
                form.moved(texts.get(now.key()));
            }
        }
    }

    private void show() {
        way.show(text, tools.routes().reasons());
        text.item().ifPresent(this::showBeside);
        form.mark(text.passages());
        acts.offer(offers.of(text));
    }

    /** What a text has that was sent in before: its times, what differs, what it was made of. */
    private void showBeside(Item item) {
        tools.times().of(item).ifPresent(way::add);
        differences.of(item, text.steps()).ifPresent(way::add);
        way.merged(tools.mergers().whole(item.subject()), tools.mergers().originals(item.subject()));
    }
}
