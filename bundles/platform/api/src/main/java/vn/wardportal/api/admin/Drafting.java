package vn.wardportal.api.admin;

import java.util.Optional;
import java.util.function.Consumer;
import vn.wardportal.api.admin.Autosave.Left;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.data.WritesPaused;
import vn.wardportal.api.drafts.Drafts;
import vn.wardportal.api.version.NamedFields;

/** What the person of a {@link WritingView} types and has not kept: a draft that keeps itself and is offered again. */
final class Drafting<M> {

    private final Autosave<M> autosave;
    private final WritingForm<M> form;
    private final Telling telling;

    Drafting(Drafts drafts, NamedFields<M> names, WritingView<M> view, WritingForm<M> form, Telling telling) {
        this.autosave = new Autosave<>(drafts, names, view::subject);
        this.form = form;
        this.telling = telling;
    }

    /** From here on what differs from this is worth a draft. */
    void startFrom(M kept) {
        form.show(kept);
        autosave.startFrom(form.value());
    }

    /** Whether the fields say something that is not kept. */
    boolean changed() {
        return autosave.changed(form.value());
    }

    /** Keeps a draft if the fields say something that is not kept; answers what to say about it. */
    Optional<String> keep(int begunFrom) {
        try {
            return autosave.keep(form.value(), begunFrom) ? Optional.of(telling.draftKept()) : Optional.empty();
        } catch (WritesPaused | StorageFull e) {
            return Optional.of(telling.draftLost());
        }
    }

    /** Offers the draft that was left here, if it says anything else than what is shown; answers whether there is one. */
    boolean offer(int version, Runnable write, Consumer<String> say) {
        Optional<Left<M>> left = autosave.left(form.value());
        left.ifPresent(one -> telling.left(
                one,
                one.version() != version,
                () -> {
                    form.show(one.manuscript());
                    write.run();
                    say.accept(telling.draftShown(one));
                },
                () -> {
                    drop();
                    write.run();
                }));
        return left.isPresent();
    }

    void drop() {
        autosave.discard();
    }
}
