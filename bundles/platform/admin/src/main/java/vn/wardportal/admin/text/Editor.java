package vn.wardportal.admin.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The element in the page that Squire edits in, and the wire to it. */
@Tag("ward-rich-text")
final class Editor extends Component {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 16_000_000;

    private final transient Owner owner;
    private String shown = "";
    private boolean locked;

    Editor(Owner owner) {
        this.owner = owner;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://editor/squire-2.4.8.js");
        event.getUI().getPage().addJavaScript("context://editor/editor.js");
        call("show", shown);
        lock(locked);
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

    void linkTo(String address) {
        call("linkTo", address);
    }

    void insert(String html) {
        call("insert", html);
    }

    /** The scripts may still be on their way when the server speaks first. */
    private void call(String function, java.io.Serializable argument) {
        getElement()
                .executeJs("customElements.whenDefined('ward-rich-text').then(() => this[$0]($1))", function, argument);
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

        String pasted(String html);

        void pastedTooMuch();

        void askLink(String address);

        void askTable();

        void askPicture();
    }
}
