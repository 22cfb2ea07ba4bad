package vn.wardportal.security;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.wardportal.api.text.Texts;

/** Fresh recovery codes, which are shown this once: to print, or to keep as a file. */
final class RecoveryCodes extends Div {

    private static final long serialVersionUID = 1L;

    final Button kept;

    private final Anchor file = new Anchor();
    private final String content;

    /**
     * @param about whose codes they are, at which portal
     * @param done what follows once they are put away
     */
    RecoveryCodes(Texts texts, String about, List<String> codes, Runnable done) {
        content = texts.get("factor.codes.file", about) + "\n\n" + String.join("\n", codes) + "\n";
        OrderedList list = new OrderedList();
        list.setId("recovery-codes");
        for (String code : codes) {
            Span shown = new Span(code);
            shown.addClassName("one-time-password");
            list.add(new ListItem(shown));
        }
        file.setText(texts.get("factor.codes.download"));
        Button print = new Button(
                texts.get("factor.codes.print"),
                event -> UI.getCurrent().getPage().executeJs("window.print()"));
        kept = new Button(texts.get("factor.codes.kept"), event -> done.run());
        kept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(kept, print, file);
        actions.addClassName("actions");
        add(new H2(texts.get("factor.codes.title")), new Paragraph(texts.get("factor.codes.text")), list, actions);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // The address of a download belongs to the screen it stands on.
        file.setHref(new TextFile(content));
    }

    /**
     * The codes as a file.
     *
     * @param content what stands in it
     */
    private record TextFile(String content) implements DownloadHandler {

        private static final String NAME = "ma-du-phong.txt";

        @Override
        public String getUrlPostfix() {
            return NAME;
        }

        @Override
        public void handleDownloadRequest(DownloadEvent event) throws IOException {
            event.setFileName(NAME);
            event.setContentType("text/plain;charset=utf-8");
            event.getOutputStream().write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
