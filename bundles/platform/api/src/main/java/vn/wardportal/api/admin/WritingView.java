package vn.wardportal.api.admin;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.drafts.Drafts;
import vn.wardportal.api.drafts.Drafts.Editing;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.version.NamedFields;

/**
 * A view in which one person writes while others read. What is typed is kept as a draft every twenty seconds and on
 * leaving, and offered to its author when they come back; nobody overwrites what they have not seen.
 *
 * @param <M> what is written
 */
abstract class WritingView<M> extends Div {

    private static final long serialVersionUID = 1L;
    private static final Duration BETWEEN_DRAFTS = Duration.ofSeconds(20);

    /** What has to be known before writing on; the feature puts it above its form. */
    public final Banner banner = new Banner();

    /** The words of every such view. */
    final transient Texts words = Messages.from(
                    file -> Optional.ofNullable(WritingView.class.getResourceAsStream(file)))
            .in(Language.VI);

    final transient Telling telling;
    final transient Drafting<M> drafting;

    private final transient WritingForm<M> form;
    private final transient Person person = Acting.person().orElseThrow();
    private final transient Turn turn;
    private transient @Nullable M shown;
    private boolean writable;

    /** @param names how a draft keeps what is written */
    WritingView(Drafts drafts, Clock clock, WritingForm<M> form, NamedFields<M> names) {
        this.form = form;
        this.telling = new Telling(banner, words, clock);
        this.drafting = new Drafting<>(drafts, names, this, form, telling);
        this.turn = new Turn(drafts, this);
        Beat.of(this, BETWEEN_DRAFTS, clock, this::tick);
    }

    /** What is written, as drafts and turns know it: {@code news.article/12}, or {@code news.article/new}. */
    protected abstract String subject();

    /** Whether it was kept before; what was not is nobody else's, and needs no turn. */
    protected abstract boolean kept();

    /** The version that the person saw; 0 before it is first kept. */
    protected abstract int version();

    /** Looks at what is kept anew. */
    protected abstract M look();

    /** Why this person cannot write on it at all, in words, or nothing. */
    protected abstract Optional<String> closed();

    /** Offers what can be done now; {@code writable} tells whether the form can be written in. */
    protected abstract void offer(boolean writable);

    /** Says what was done last, beside the acts. */
    protected abstract void say(String words);

    /** Whoever looks at the screen, and acts in it. */
    protected final Person person() {
        return person;
    }

    /** Shows what is kept now, and lets the person write if nobody else does and nothing speaks against it. */
    protected final void open() {
        show(look());
        Optional<String> closed = closed();
        if (closed.isPresent()) {
            turn.give();
            read();
            banner.warning(closed.get());
            return;
        }
        Optional<Editing> other = turn.take();
        if (other.isPresent()) {
            readWhile(other.get());
        } else if (drafting.offer(version(), this::write, this::say)) {
            read();
        } else {
            write();
        }
    }

    /**
     * What is written moved on: shows what became of it. What the person is typing stays where it is, or, if they cannot
     * write on, is kept as their draft.
     */
    protected final void reopen() {
        int begunFrom = version();
        boolean same = look().equals(shown);
        if (writable && same && closed().isEmpty()) {
            offer(true);
        } else {
            keepDraft(begunFrom);
            open();
        }
    }

    /** What stands in the fields was kept: shows what became of it, and goes on from there. */
    protected final void saved(M now, String what) {
        drafting.drop();
        show(now);
        write();
        sayDone(what);
    }

    /** Says that something was done, and when. */
    protected final void sayDone(String what) {
        say(telling.done(what));
    }

    /** Keeps what stands in the fields as a draft, if it says something that is not kept. */
    protected final void keepDraft() {
        keepDraft(version());
    }

    private void keepDraft(int begunFrom) {
        if (writable) {
            drafting.keep(begunFrom).ifPresent(this::say);
        }
    }

    /** Lets the person write on. */
    protected final void write() {
        banner.clear();
        writable = true;
        form.setReadOnly(false);
        offer(true);
    }

    /** The view goes by itself: nothing more is kept as a draft, and the turn is not given away. */
    protected final void leave() {
        writable = false;
    }

    /** Whether the person can write in the form now. */
    protected final boolean writable() {
        return writable;
    }

    private void show(M now) {
        shown = now;
        drafting.startFrom(now);
    }

    private void read() {
        writable = false;
        form.setReadOnly(true);
        offer(false);
    }

    private void readWhile(Editing other) {
        read();
        telling.locked(other, this::open);
    }

    /** Keeps the draft and the turn; happens by itself every twenty seconds while the view is open. */
    public final void tick() {
        if (writable) {
            Optional<Editing> other = turn.take();
            keepDraft();
            other.ifPresent(this::readWhile);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (writable) {
            // On whatever thread the view ends, it is still this person's.
            Acting.as(person, () -> {
                keepDraft();
                turn.give();
            });
        }
    }
}
