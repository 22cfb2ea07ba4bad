package vn.wardportal.search;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;

/** Offers the operator the state of the search. */
@org.osgi.service.component.annotations.Component
@AdminMenu(
        path = "tim-kiem",
        title = "search.admin.title",
        permission = Librarian.PERMISSION,
        group = "system",
        order = 13)
public final class SearchAdmin implements AdminPage {

    private final Librarian librarian;
    private final Catalogue catalogue;

    @Activate
    public SearchAdmin(@Reference Librarian librarian, @Reference Catalogue catalogue) {
        this.librarian = librarian;
        this.catalogue = catalogue;
    }

    @Override
    public Component open(String below) {
        return new SearchView(librarian, catalogue);
    }
}
