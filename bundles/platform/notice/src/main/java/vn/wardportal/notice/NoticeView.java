package vn.wardportal.notice;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** What one was told, newest first, and how one wants to be told by mail. It follows what arrives while it is open. */
final class NoticeView extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    final Button readAll = new Button();
    final Button more = new Button();
    final Div list = new Div();
    final ChoiceForm choice;
    final List<NoticeRow> rows = new ArrayList<>();

    private final Paragraph summary = new Paragraph();
    private final transient Inbox inbox;
    private final transient Consumer<String> go;
    private final transient Texts texts = Messages.of(NoticeView.class).in(Language.VI);
    private transient @Nullable Registration polls;
    private long seen;

    NoticeView(Inbox inbox, ChoiceForm choice, Consumer<String> go) {
        this.inbox = inbox;
        this.choice = choice;
        this.go = go;
        readAll.setText(texts.get("notice.readAll"));
        readAll.setId("read-all");
        readAll.addClickListener(event -> {
            inbox.readAll();
            show(Math.max(PAGE, rows.size()));
        });
        more.setText(texts.get("notice.more"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(event -> append(PAGE));
        summary.getElement().setAttribute("role", "status");
        Div head = new Div(summary, readAll);
        head.addClassName("actions");
        list.addClassName("findings");
        list.getElement().setAttribute("role", "list");
        add(head, list, more, new H2(texts.get("notice.choice.title")), choice);
        show(PAGE);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polls = attached.getUI().addPollListener(event -> follow());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (polls != null) {
            polls.remove();
        }
    }

    /** Shows what came meanwhile; looking costs nothing. */
    void follow() {
        if (seen != inbox.counts().generation()) {
            show(Math.max(PAGE, rows.size()));
        }
    }

    private void show(int count) {
        seen = inbox.counts().generation();
        rows.clear();
        list.removeAll();
        append(count);
    }

    private void append(int count) {
        long last = rows.isEmpty() ? Long.MAX_VALUE : rows.getLast().told().id();
        // one more than is shown tells whether there are more
        List<Told> found = inbox.before(last, count + 1);
        found.stream().limit(count).forEach(told -> {
            NoticeRow row = new NoticeRow(told, texts, this::open);
            rows.add(row);
            list.add(row);
        });
        more.setVisible(found.size() > count);
        list.setVisible(!rows.isEmpty());
        long unread = inbox.unread();
        readAll.setEnabled(unread > 0);
        summary.setText(
                rows.isEmpty()
                        ? texts.get("notice.empty")
                        : unread == 0 ? texts.get("notice.allRead") : texts.get("notice.unread", unread));
    }

    private void open(Told told) {
        if (told.unread()) {
            inbox.read(told.id());
        }
        if (told.path().isEmpty()) {
            show(Math.max(PAGE, rows.size()));
        } else {
            go.accept(told.path());
        }
    }

    /** What it says above the list. */
    String summary() {
        return summary.getText();
    }
}
