package vn.wardportal.api.admin;

import java.util.Optional;
import vn.wardportal.api.drafts.Drafts;
import vn.wardportal.api.drafts.Drafts.Editing;

/** The right to write on what a view shows, which one person has at a time. What was never kept needs none. */
final class Turn {

    private final Drafts drafts;
    private final WritingView<?> view;

    Turn(Drafts drafts, WritingView<?> view) {
        this.drafts = drafts;
        this.view = view;
    }

    /** Takes it, or keeps it; answers who has it instead. */
    Optional<Editing> take() {
        return view.kept() ? drafts.edit(view.subject()) : Optional.empty();
    }

    void give() {
        if (view.kept()) {
            drafts.release(view.subject());
        }
    }
}
