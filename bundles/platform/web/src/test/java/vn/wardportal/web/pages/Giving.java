package vn.wardportal.web.pages;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.wardportal.api.page.HomeBlock;
import vn.wardportal.api.page.HomeBlock.Width;
import vn.wardportal.api.page.PageNotes;
import vn.wardportal.api.page.Paper;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.Publications;

/** Gives pages and blocks to a site as a module would; each answers how to take it back. */
public final class Giving {

    private final Contributions contributions;
    private final Clock clock;

    public Giving(Contributions contributions, Clock clock) {
        this.contributions = contributions;
        this.clock = clock;
    }

    public Runnable page(String module, String path, PublicPage page, String... parameters) {
        return section(module, path, true, false, page, parameters);
    }

    /** A page that search engines leave out. */
    public Runnable unlisted(String module, String path, PublicPage page) {
        return section(module, path, false, false, page);
    }

    /** One whose answers are for one visitor each. */
    public Runnable fleeting(String module, String path, PublicPage page, String... parameters) {
        return section(module, path, false, true, page, parameters);
    }

    /** One that programs read. */
    public Runnable forPrograms(String module, String path, PublicPage page, String... parameters) {
        SectionPlace place = new SectionPlace(path, "Mục " + module, -1, module);
        Section section = new Section(place, Set.of(parameters), false, false, false, true, false, page);
        contributions.add(section);
        return () -> contributions.remove(section);
    }

    private Runnable section(
            String module, String path, boolean listed, boolean fleeting, PublicPage page, String... parameters) {
        SectionPlace place = new SectionPlace(path, "Mục " + module, 10, module);
        Section section = new Section(place, Set.of(parameters), listed, listed, fleeting, page);
        contributions.add(section);
        return () -> contributions.remove(section);
    }

    /** A page that answers in the language it is asked in. */
    public Runnable bilingual(String module, String path, PublicPage page) {
        SectionPlace place = new SectionPlace(path, "Mục " + module, "Section " + module, 10, module);
        Section section = new Section(place, Set.of(), true, true, false, false, true, page);
        contributions.add(section);
        return () -> contributions.remove(section);
    }

    public Runnable block(String module, int order, Width width, HomeBlock homeBlock) {
        Block block = new Block(module, order, width, false, homeBlock, clock);
        contributions.add(block);
        return () -> contributions.remove(block);
    }

    public Runnable publications(String module, Publications publications) {
        Feed feed = new Feed(module, publications, clock);
        contributions.add(feed);
        return () -> contributions.remove(feed);
    }

    public Runnable notes(String module, PageNotes notes) {
        Noting noting = new Noting(module, notes);
        contributions.add(noting);
        return () -> contributions.remove(noting);
    }

    public Runnable paper(Paper paper) {
        contributions.use(paper);
        return () -> contributions.drop(paper);
    }

    /** Says what is installed without running. */
    public void away(String module, String path, boolean wanted) {
        contributions.declare(List.of(new Present.Away(new SectionPlace(path, "Mục " + module, 10, module), wanted)));
    }
}
