package vn.wardportal.pages;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.wardportal.api.user.Person;
import vn.wardportal.pages.WebPage.State;

/** What can be done with the page that is open. */
enum Act {
    PUBLISH,
    SAVE,
    PREVIEW,
    UNPUBLISH,
    RESTORE,
    TRASH,
    DELETE;

    String key() {
        return "pages.act." + name();
    }

    /** What makes sense for the page, which is absent before it is first kept, and the person may do. */
    static Set<Act> offered(Optional<WebPage> page, Person person) {
        boolean publishes = person.may(Desk.PUBLISH);
        Set<Act> offered = EnumSet.noneOf(Act.class);
        switch (page.map(WebPage::state).orElse(State.DRAFT)) {
            case DRAFT -> {
                offered.addAll(EnumSet.of(SAVE, PREVIEW));
                if (publishes) {
                    offered.add(PUBLISH);
                }
                if (publishes && page.isPresent()) {
                    offered.add(TRASH);
                }
            }
            case PUBLISHED -> {
                offered.add(PREVIEW);
                if (publishes) {
                    offered.addAll(EnumSet.of(SAVE, UNPUBLISH));
                }
            }
            case TRASHED -> {
                if (publishes) {
                    offered.addAll(EnumSet.of(RESTORE, DELETE));
                }
            }
        }
        return offered;
    }
}
