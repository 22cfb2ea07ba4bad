package vn.wardportal.pages;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.wardportal.api.user.Person;
import vn.wardportal.pages.WebPage.State;

/** What can be done with the page that is open. */
enum Act {
    SAVE,
    PREVIEW,
    WITHDRAW,
    RESTORE,
    TRASH,
    DELETE;

    String key() {
        return "pages.act." + name();
    }

    /** What makes sense for the page, which is absent before it is first kept, and the person may do. */
    static Set<Act> offered(Optional<WebPage> page, Person person) {
        boolean withdraws = person.may(Rights.WITHDRAW);
        Set<Act> offered = EnumSet.noneOf(Act.class);
        switch (page.map(WebPage::state).orElse(State.DRAFT)) {
            case DRAFT -> {
                offered.addAll(EnumSet.of(SAVE, PREVIEW));
                if (withdraws && page.isPresent()) {
                    offered.add(TRASH);
                }
            }
            case PUBLISHED -> {
                offered.addAll(EnumSet.of(SAVE, PREVIEW));
                if (withdraws) {
                    offered.add(WITHDRAW);
                }
            }
            case TRASHED -> {
                if (withdraws) {
                    offered.addAll(EnumSet.of(RESTORE, DELETE));
                }
            }
        }
        return offered;
    }
}
