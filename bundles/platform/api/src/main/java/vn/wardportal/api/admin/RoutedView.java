package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.wardportal.api.admin.ChecksPanels.Mended;
import vn.wardportal.api.content.Content;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.text.Texts;

/**
 * The editor of a content that goes the approval route: its form with what the checks found beside it, how far it has come
 * above it, what can be done below it. A module's own editor hands over its parts:
 *
 * <pre>{@code
 * class WarningView extends RoutedView<Warning, Words> {
 *     WarningView(WritingTools tools, Ways ways, WarningWriting writing, WarningForm form, Texts texts) {
 *         super(tools, ways, writing, form, texts);
 *     }
 * }
 * }</pre>
 *
 * <p>The module's words that it says begin with the module's name: {@code editor.noRoute}, {@code editor.closed},
 * {@code editor.withdrawTitle}, {@code editor.reasonHint}, {@code editor.deleteTitle}, {@code editor.deleteText},
 * {@code mistake.reason}, and {@code refused.<name>} for each {@link Refusal.Ground}.
 *
 * @param <C> the kind's contents
 * @param <M> what is written
 */
public abstract class RoutedView<C extends Content<M>, M> extends WritingView<M> {

    private static final long serialVersionUID = 1L;

    /** What can be done. */
    public final ActBar<ContentAct> bar;

    /** How far it has come. */
    public final transient RouteSlot route;

    /** What the checks found. */
    public final transient ChecksPanel checks;

    /** Takes the text of a file. */
    public final WordField fromWord;

    /** The files that the text was made of. */
    public final OriginalsList originals;

    private final transient Writing<C, M> writing;
    private final transient RoutedForm<M> form;
    private final transient Texts module;

    /** @param texts the module's words */
    protected <F extends Component & RoutedForm<M>> RoutedView(
            WritingTools tools, Ways ways, Writing<C, M> writing, F form, Texts texts) {
        super(tools.drafts(), tools.clock(), form, writing.kind());
        this.writing = writing;
        this.form = form;
        this.module = texts.below(writing.kind().module());
        ContentActs<M> acts = new ContentActs<>(this, ways, writing, form, texts);
        bar = new ActBar<>(ContentAct.class, act -> words.get("act." + act), acts::act)
                .destructive(ContentAct.TRASH, ContentAct.DELETE);
        route = new RouteSlot(tools::panels, acts, module.get("editor.noRoute"));
        checks = tools.checks()
                .open(() -> writing.kind().examined(subject(), form.value()), this::mend, spot -> form.places()
                        .reveal(spot, this::say));
        fromWord = new WordField(words, new WordPage<>(this, tools, writing, form, acts::keepVersion));
        originals = new OriginalsList(words, tools, writing.kind().rights().edit());
        writing.whenKept(originals::born);
        bar.leading(route.acts);
        addClassName("page");
        Div beside = new Div(form, checks.component());
        beside.addClassName("beside");
        add(banner, route.way, originals, fromWord, beside, bar);
        open();
        if (kept()) {
            checks.look();
        }
    }

    /** What is shown instead of an editor when there is nothing of that number. */
    public static Component missing(String words) {
        Div missing = new Div(new Paragraph(words));
        missing.addClassNames("page", "empty");
        return missing;
    }

    @Override
    protected final String subject() {
        return writing.subject();
    }

    @Override
    protected final boolean kept() {
        return writing.content().isPresent();
    }

    @Override
    protected final int version() {
        return writing.version();
    }

    @Override
    protected final M look() {
        return writing.look();
    }

    @Override
    protected final Optional<String> closed() {
        return writing.offered(person()).contains(ContentAct.SAVE)
                ? writing.closed()
                : Optional.of(module.get("editor.closed"));
    }

    @Override
    protected final void offer(boolean writable) {
        Set<ContentAct> offered = writing.offered(person());
        if (!writable) {
            Underway.forget(this);
            offered.removeAll(EnumSet.of(ContentAct.SAVE, ContentAct.TRASH));
        }
        bar.offer(offered, offered);
        fromWord.offer(writable);
        if (kept()) {
            originals.show(subject());
        }
    }

    /** The text of that file was put into the form. */
    final void imported(String hash) {
        if (kept()) {
            originals.show(subject());
        } else {
            originals.remember(hash);
        }
    }

    @Override
    protected final void say(String what) {
        bar.say(what);
    }

    /** Only who may write mends; others see what was found. */
    private void mend(Mended mended) {
        if (writable()) {
            mended.file()
                    .ifPresentOrElse(
                            file -> form.exchange(mended.field(), file),
                            () -> form.mend(mended.field(), mended.text()));
        }
    }
}
