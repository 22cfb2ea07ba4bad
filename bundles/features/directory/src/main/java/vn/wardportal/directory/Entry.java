package vn.wardportal.directory;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import vn.wardportal.api.admin.TreeView;
import vn.wardportal.api.content.Content;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.workflow.Mark;

/**
 * An entry of the directory: a unit, or a person of the unit above.
 *
 * @param id its number; 0 before it is kept
 * @param parent the unit above; absent at the top
 * @param slug its address below {@code /danh-ba}, for good
 * @param details what it says
 * @param state whether residents see it
 * @param withdrawal why residents lost what they had read; absent if they have it, or never had
 * @param version counts its changes, so that nobody overwrites what they have not seen
 * @param updated when what it says was last changed
 * @param mark what residents are told beside it
 */
public record Entry(
        long id,
        OptionalLong parent,
        String slug,
        Details details,
        State state,
        Optional<Withdrawal> withdrawal,
        int version,
        Instant updated,
        Mark mark)
        implements Content<Details>, TreeView.Branch {

    /** Whether residents see the entry. */
    public enum State {
        DRAFT,
        PUBLISHED,
        TRASHED
    }

    /** An entry that is not kept yet. */
    static Entry unkept(OptionalLong parent, Details details, Instant now) {
        return new Entry(0, parent, "", details, State.DRAFT, Optional.empty(), 0, now, Mark.NONE);
    }

    /** The same entry saying something else. */
    Entry with(Details other) {
        return new Entry(id, parent, slug, other, state, withdrawal, version, updated, mark);
    }

    @Override
    public Details manuscript() {
        return details;
    }

    @Override
    public boolean published() {
        return state == State.PUBLISHED;
    }

    @Override
    public boolean shown() {
        return published() || withdrawal.isPresent();
    }

    @Override
    public boolean trashed() {
        return state == State.TRASHED;
    }

    @Override
    public String title() {
        return details.name();
    }

    @Override
    public Optional<String> publicAddress() {
        return Optional.of(address());
    }

    @Override
    public String subject() {
        return EntryKind.NAME + "/" + id;
    }

    /** Its address on the site. */
    public String address() {
        return DirectoryPage.PATH + "/" + slug;
    }
}
