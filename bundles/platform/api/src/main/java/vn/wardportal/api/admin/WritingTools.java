package vn.wardportal.api.admin;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import vn.wardportal.api.document.WordImport;
import vn.wardportal.api.document.WordOriginals;
import vn.wardportal.api.drafts.Drafts;
import vn.wardportal.api.page.Previews;

/**
 * What an editor of any kind of content takes of the platform; a module asks for all at once.
 *
 * <pre>{@code
 * public FloodAdmin(@Reference WritingTools tools, @Reference Desk desk) { … }
 *
 * body = tools.richText().create(upload -> desk.take(upload, Kind.PICTURE).address(960));
 * }</pre>
 */
@Component(service = WritingTools.class)
public class WritingTools {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable RoutePanels panels;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable WordImport wordImport;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable WordOriginals wordOriginals;

    private final Drafts drafts;
    private final Previews previews;
    private final RichTextFields richText;
    private final ChecksPanels checks;
    private final Clock clock;

    @Activate
    public WritingTools(
            @Reference Drafts drafts,
            @Reference Previews previews,
            @Reference RichTextFields richText,
            @Reference ChecksPanels checks,
            @Reference Clock clock) {
        this.drafts = drafts;
        this.previews = previews;
        this.richText = richText;
        this.checks = checks;
        this.clock = clock;
    }

    /** The same with a route that a test keeps. */
    public WritingTools with(RoutePanels present) {
        WritingTools tools = copy();
        tools.panels = present;
        return tools;
    }

    /** The same with a test's own way to read files. */
    public WritingTools with(WordImport present) {
        WritingTools tools = copy();
        tools.wordImport = present;
        return tools;
    }

    /** The same with the files that a test keeps. */
    public WritingTools with(WordOriginals present) {
        WritingTools tools = copy();
        tools.wordOriginals = present;
        return tools;
    }

    private WritingTools copy() {
        WritingTools tools = new WritingTools(drafts, previews, richText, checks, clock);
        tools.panels = panels;
        tools.wordImport = wordImport;
        tools.wordOriginals = wordOriginals;
        return tools;
    }

    /** What is being written, and not kept yet. */
    public Drafts drafts() {
        return drafts;
    }

    /** Shows it before it is published. */
    public Previews previews() {
        return previews;
    }

    /** Makes the fields for formatted text. */
    public RichTextFields richText() {
        return richText;
    }

    /** Makes the panel of what the checks find. */
    public ChecksPanels checks() {
        return checks;
    }

    /** Makes the panel of the route, while there is one. */
    public @Nullable RoutePanels panels() {
        return panels;
    }

    /** Makes articles of files, while somebody does. */
    public @Nullable WordImport wordImport() {
        return wordImport;
    }

    /** Keeps the files that texts were made of, while somebody does. */
    public @Nullable WordOriginals wordOriginals() {
        return wordOriginals;
    }

    /** Tells when something was kept. */
    public Clock clock() {
        return clock;
    }
}
