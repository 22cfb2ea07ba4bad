package vn.wardportal.pages;

import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.content.ContentPublishing;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.content.TreeGround;
import vn.wardportal.pages.WebPage.Text;

/**
 * Brings pages to residents and takes them away. A changed address leads on to the new one, also for the pages below;
 * withdrawing a page leaves those below.
 */
@Component(service = Publishing.class)
public class Publishing extends ContentPublishing<WebPage, Text> {

    private final PageStore store;

    @Activate
    public Publishing(@Reference PageStore store) {
        super(store);
        this.store = store;
    }

    /**
     * Looks whether residents could read that text there.
     *
     * @param parent the page above; absent for the front
     * @throws Refusal if fields lack something, or residents never read the page above
     */
    void check(OptionalLong parent, Text text) {
        Refusal.unlessEmpty(TextMistakes.forResidents(text));
        if (!store.database().read(handle -> new PageTree(handle).tree().belowShown(parent))) {
            throw new Refusal(TreeGround.ABOVE_UNPUBLISHED);
        }
    }
}
