package vn.wardportal.api.admin;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.wardportal.api.content.Content;
import vn.wardportal.api.content.ContentRights;
import vn.wardportal.api.user.Person;

/** What can be done with the content that is open in an editor, apart from the steps of its route. */
public enum ContentAct {
    SAVE,
    PREVIEW,
    WITHDRAW,
    RESTORE,
    TRASH,
    DELETE;

    /**
     * What makes sense for the content, and the person may do.
     *
     * @param content what is open; absent before it is first kept
     */
    public static Set<ContentAct> offered(Optional<? extends Content<?>> content, ContentRights rights, Person person) {
        Set<ContentAct> offered = EnumSet.allOf(ContentAct.class);
        offered.removeIf(act -> !act.fits(content, rights, person));
        return offered;
    }

    private boolean fits(Optional<? extends Content<?>> content, ContentRights rights, Person person) {
        boolean published = content.isPresent() && content.get().published();
        boolean trashed = content.isPresent() && content.get().trashed();
        boolean discards =
                rights.mayDiscard(person, content.isPresent() && content.get().shown());
        return switch (this) {
            case SAVE, PREVIEW -> !trashed;
            case WITHDRAW -> published && person.may(rights.withdraw());
            case TRASH -> content.isPresent() && !published && !trashed && discards;
            case RESTORE -> trashed && discards;
            case DELETE -> trashed && person.may(rights.delete());
        };
    }
}
