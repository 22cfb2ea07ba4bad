package vn.wardportal.web.pages;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import vn.wardportal.api.page.Paper;
import vn.wardportal.api.page.Source;

/**
 * What the running modules give to the site. Requests are led by what is there now; what pages <em>show</em> of it, the
 * menu and the blocks of the home page, stands still while a module is being swapped.
 */
public final class Contributions {

    private final Source source = new Source("modules");
    private final Set<Section> sections = new LinkedHashSet<>();
    private final Set<Block> blocks = new LinkedHashSet<>();
    private final Set<Feed> feeds = new LinkedHashSet<>();
    private final Set<Noting> notings = new LinkedHashSet<>();
    private final AtomicReference<Optional<Paper>> paper = new AtomicReference<>(Optional.empty());
    private Collection<Present.Away> away = List.of();
    private int freezes;
    private volatile Present now = Present.NOTHING;
    private volatile Present shown = Present.NOTHING;

    /** What is there at this moment. */
    Present now() {
        return now;
    }

    /** What pages show; a page that asks is made anew when it changes. */
    Present shown() {
        source.read();
        return shown;
    }

    /** Who brings pages on paper; a page that asks is made anew when that changes. */
    Optional<Paper> paper() {
        source.read();
        return paper.get();
    }

    void use(Paper newer) {
        paper.set(Optional.of(newer));
        source.changed();
    }

    void drop(Paper older) {
        if (paper.compareAndSet(paper.get().filter(older::equals), Optional.empty())) {
            source.changed();
        }
    }

    void add(Section section) {
        change(mine -> mine.sections.add(section));
    }

    void remove(Section section) {
        change(mine -> mine.sections.remove(section));
    }

    void add(Block block) {
        change(mine -> mine.blocks.add(block));
    }

    void remove(Block block) {
        change(mine -> mine.blocks.remove(block));
    }

    void add(Feed feed) {
        change(mine -> mine.feeds.add(feed));
    }

    void remove(Feed feed) {
        change(mine -> mine.feeds.remove(feed));
    }

    void add(Noting noting) {
        change(mine -> mine.notings.add(noting));
    }

    void remove(Noting noting) {
        change(mine -> mine.notings.remove(noting));
    }

    /** The places that installed bundles declare and that no service stands at. */
    void declare(Collection<Present.Away> places) {
        change(mine -> mine.away = List.copyOf(places));
    }

    private synchronized void change(Consumer<Contributions> step) {
        step.accept(this);
        List<Present.Away> missing = away.stream()
                .filter(place -> sections.stream().noneMatch(section -> section.path()
                        .equals(place.place().path())))
                .toList();
        now = new Present(
                List.copyOf(sections), missing, List.copyOf(blocks), List.copyOf(feeds), List.copyOf(notings));
        show();
    }

    /** What pages show stays as it is until {@link #thaw}. */
    public synchronized void freeze() {
        freezes++;
    }

    /** Pages show what is there now, once nobody holds them back any more. */
    public synchronized void thaw() {
        freezes--;
        show();
    }

    private void show() {
        if (freezes == 0) {
            shown = now;
            source.changed();
        }
    }
}
