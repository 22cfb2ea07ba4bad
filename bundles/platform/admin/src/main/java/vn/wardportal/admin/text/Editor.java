package vn.wardportal.admin.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.io.Serializable;
import java.util.List;

/** The element in the page that Squire edits in, and the wire to it. */
@Tag("ward-rich-text")
final class Editor extends Component {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 16_000_000;

    /** Of what is selected no more is needed than names a passage. */
    private static final int LONGEST_SELECTION = 500;

    private final transient Owner owner;
    private String shown = "";
    private boolean locked;
    private List<String> marked = List.of();

    Editor(Owner owner) {
        this.owner = owner;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://editor/squire-2.4.8.js");
        event.getUI().getPage().addJavaScript("context://editor/editor.js");
        call("show", shown);
        lock(locked);
        mark(marked);
    }

    void label(String label) {
        getElement().setAttribute("label", label == null ? "" : label);
    }

    void show(String html) {
        shown = html;
        if (isAttached()) {
            call("show", html);
        }
    }

    void lock(boolean lock) {
        locked = lock;
        if (isAttached()) {
            call("lock", lock);
        }
    }

    void reveal(String words, int occurrence) {
        call("reveal", words, occurrence);
    }

    void mark(List<String> passages) {
        marked = passages.stream()
                .map(passage -> passage.replaceAll("\\s+", " ").strip())
                .toList();
        if (isAttached()) {
            call("mark", String.join("\n", marked));
        }
    }

    void linkTo(String address) {
        call("linkTo", address);
    }

    void insert(String html) {
        call("insert", html);
    }

    private void call(String function, Serializable argument) {
        call(function, argument, 0);
    }

    /** The scripts may still be on their way when the server speaks first. */
    private void call(String function, Serializable argument, int number) {
        getElement()
                .executeJs(
                        "customElements.whenDefined('ward-rich-text').then(() => this[$0]($1, $2))",
                        function,
                        argument,
                        number);
    }

    @ClientCallable
    void changed(String html) {
        if (html.length() <= LARGEST) {
            owner.changed(html);
            shown = html;
        } else {
            owner.pastedTooMuch();
        }
    }

    @ClientCallable
    void selected(String words) {
        owner.selected(words.substring(0, Math.min(words.length(), LONGEST_SELECTION)));
    }

    @ClientCallable
    String pasted(String html) {
        return owner.pasted(html);
    }

    @ClientCallable
    void pastedTooMuch() {
        owner.pastedTooMuch();
    }

    @ClientCallable
    void askLink(String address) {
        owner.askLink(address);
    }

    @ClientCallable
    void askTable() {
        owner.askTable();
    }

    @ClientCallable
    void askPicture() {
        owner.askPicture();
    }

    /** Who decides what becomes of what is typed. */
    interface Owner {

        void changed(String html);

        void selected(String words);

        String pasted(String html);

        void pastedTooMuch();

        void askLink(String address);

        void askTable();

        void askPicture();
    }
}
