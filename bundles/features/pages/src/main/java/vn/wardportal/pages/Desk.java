package vn.wardportal.pages;

import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentDesk;
import vn.wardportal.api.user.Acting;
import vn.wardportal.pages.WebPage.State;
import vn.wardportal.pages.WebPage.Text;

/**
 * Where pages are written and put in order. The address of a page that residents never read leads on when it changes, also
 * for the pages below.
 */
@Component(service = Desk.class)
public class Desk extends ContentDesk<WebPage, Text> {

    private final PageStore store;

    @Activate
    public Desk(@Reference PageStore store) {
        super(store);
        this.store = store;
    }

    /**
     * Keeps a new page as a draft, the last of its siblings.
     *
     * @param parent the page above; absent for the front, of which there is one
     * @throws vn.wardportal.api.content.Refusal if fields lack something, or the address is taken
     */
    public WebPage create(OptionalLong parent, Text text) {
        Acting.require(Rights.EDIT);
        return insert(parent, text, State.DRAFT, false);
    }

    /** Moves the page up (-1) or down (+1) among its siblings. */
    public void shift(long id, int step) {
        Acting.require(Rights.EDIT);
        store.database().write(handle -> {
            WebPage page = store.table(handle).existing(id);
            new PageTree(handle).tree().shift(id, step);
            store.records().note(handle, "shift", page);
            return page;
        });
    }

    /** The page as it would be with that text, for a preview. */
    WebPage sketch(WebPage page, Text text) {
        Acting.require(Rights.EDIT);
        return page.with(kind().clean(text));
    }

    WebPage insert(OptionalLong parent, Text text, State state, boolean demo) {
        return insert(text, (handle, clean) -> store.table(handle)
                .insert(parent, clean, state, demo, store.services().clock().instant()));
    }

    /** From the leaves up; a sample page that got pages of the ward's own below it stays. */
    void deleteSamples() {
        boolean deleted;
        do {
            deleted = deleteAll(handle -> store.table(handle).demoLeaves());
        } while (deleted);
    }
}
