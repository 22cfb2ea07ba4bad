package vn.wardportal.web.pages;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import vn.wardportal.api.page.HomeBlock;
import vn.wardportal.api.page.HomeBlock.Width;
import vn.wardportal.api.page.PageNotes;
import vn.wardportal.api.page.Paper;
import vn.wardportal.api.page.PublicBytes;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.Publications;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;

/** Collects what the modules register for residents. */
@Component(service = Whiteboard.class)
public class Whiteboard {

    private final Contributions contributions = new Contributions();
    private final Map<ServiceReference<?>, Runnable> removals = new ConcurrentHashMap<>();
    private final Map<String, PublicBytes> bytes = new ConcurrentHashMap<>();
    private final DeclaredPlaces declared;
    private final Clock clock;

    @Activate
    public Whiteboard(BundleContext context, @Reference Clock clock) {
        this.clock = clock;
        declared = new DeclaredPlaces(context, contributions::declare);
        declared.open();
    }

    @Deactivate
    public void close() {
        declared.close();
    }

    /** What has been collected. */
    public Contributions contributions() {
        return contributions;
    }

    /** Who serves bytes at that address. */
    public Optional<PublicBytes> bytes(String path) {
        return Optional.ofNullable(bytes.get(path));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPage(PublicPage page, ServiceReference<PublicPage> reference) {
        Bundle bundle = reference.getBundle();
        Object order = reference.getProperty("site.order");
        Messages words = ModuleWords.of(bundle);
        String title = (String) reference.getProperty("site.title");
        SectionPlace place = new SectionPlace(
                (String) reference.getProperty("site.path"),
                words.in(Language.VI).get(title),
                words.in(Language.EN).get(title),
                order == null ? -1 : (Integer) order,
                ModuleWords.name(bundle));
        boolean kept = Boolean.TRUE.equals(reference.getProperty("site.kept"));
        boolean listed = !Boolean.FALSE.equals(reference.getProperty("site.listed"));
        boolean fleeting = Boolean.TRUE.equals(reference.getProperty("site.fleeting"));
        boolean bilingual = Boolean.TRUE.equals(reference.getProperty("site.bilingual"));
        boolean forPrograms = Boolean.TRUE.equals(reference.getProperty("site.forPrograms"));
        Section section =
                new Section(place, parameters(reference), kept, listed, fleeting, forPrograms, bilingual, page);
        removals.put(reference, () -> contributions.remove(section));
        contributions.add(section);
    }

    void removePage(ServiceReference<PublicPage> reference) {
        remove(reference);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addBlock(HomeBlock homeBlock, ServiceReference<HomeBlock> reference) {
        Object order = reference.getProperty("home.order");
        Object width = reference.getProperty("home.width");
        Block block = new Block(
                ModuleWords.name(reference.getBundle()),
                order == null ? 0 : (Integer) order,
                width == null ? Width.MAIN : Width.valueOf(width.toString()),
                Boolean.TRUE.equals(reference.getProperty("home.bilingual")),
                homeBlock,
                clock);
        removals.put(reference, () -> contributions.remove(block));
        contributions.add(block);
    }

    void removeBlock(ServiceReference<HomeBlock> reference) {
        remove(reference);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFeed(Publications publications, ServiceReference<Publications> reference) {
        Feed feed = new Feed(ModuleWords.name(reference.getBundle()), publications, clock);
        removals.put(reference, () -> contributions.remove(feed));
        contributions.add(feed);
    }

    void removeFeed(ServiceReference<Publications> reference) {
        remove(reference);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addNotes(PageNotes notes, ServiceReference<PageNotes> reference) {
        Noting noting = new Noting(ModuleWords.name(reference.getBundle()), notes);
        removals.put(reference, () -> contributions.remove(noting));
        contributions.add(noting);
    }

    void removeNotes(ServiceReference<PageNotes> reference) {
        remove(reference);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addBytes(PublicBytes service, ServiceReference<PublicBytes> reference) {
        String path = (String) reference.getProperty("bytes.path");
        removals.put(reference, () -> bytes.remove(path, service));
        bytes.put(path, service);
    }

    void removeBytes(ServiceReference<PublicBytes> reference) {
        remove(reference);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setPaper(Paper paper) {
        contributions.use(paper);
    }

    void unsetPaper(Paper paper) {
        contributions.drop(paper);
    }

    private void remove(ServiceReference<?> reference) {
        Runnable removal = removals.remove(reference);
        if (removal != null) {
            removal.run();
        }
    }

    private static Set<String> parameters(ServiceReference<PublicPage> reference) {
        Object names = reference.getProperty("site.parameters");
        return names instanceof String[] several
                ? Set.copyOf(Arrays.asList(several))
                : names instanceof String one ? Set.of(one) : Set.of();
    }
}
