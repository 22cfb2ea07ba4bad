package vn.wardportal.web.pages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.util.tracker.BundleTracker;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.web.pages.Present.Away;

/** The places that the manifests of all installed bundles declare, running or not. */
final class DeclaredPlaces extends BundleTracker<Bundle> {

    private static final int ANY_STATE =
            Bundle.INSTALLED | Bundle.RESOLVED | Bundle.STARTING | Bundle.STOPPING | Bundle.ACTIVE;

    private final Map<Long, List<Away>> places = new TreeMap<>();
    private final Consumer<Collection<Away>> listener;

    /** @param listener is told all places whenever they change */
    DeclaredPlaces(BundleContext context, Consumer<Collection<Away>> listener) {
        super(context, ANY_STATE, null);
        this.listener = listener;
    }

    @Override
    public Bundle addingBundle(Bundle bundle, BundleEvent event) {
        look(bundle);
        return bundle;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Bundle same) {
        look(bundle);
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Bundle same) {
        set(bundle.getBundleId(), List.of());
    }

    private void look(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        List<BundleCapability> capabilities =
                revision == null ? List.of() : revision.getDeclaredCapabilities(SitePath.NAMESPACE);
        if (capabilities.isEmpty()) {
            set(bundle.getBundleId(), List.of());
            return;
        }
        Messages words = ModuleWords.of(bundle);
        boolean wanted = (bundle.getState() & (Bundle.STARTING | Bundle.ACTIVE)) != 0;
        List<Away> found = capabilities.stream()
                .map(BundleCapability::getAttributes)
                .map(attributes -> new Away(place(attributes, words, ModuleWords.name(bundle)), wanted))
                .toList();
        set(bundle.getBundleId(), found);
    }

    private static SectionPlace place(Map<String, Object> attributes, Messages words, String module) {
        String title = String.valueOf(attributes.get("title"));
        Object order = attributes.getOrDefault("order", -1);
        return new SectionPlace(
                String.valueOf(attributes.get("path")),
                words.in(Language.VI).get(title),
                words.in(Language.EN).get(title),
                order instanceof Number number ? number.intValue() : Integer.parseInt(order.toString()),
                module);
    }

    private synchronized void set(long bundle, List<Away> found) {
        List<Away> before = found.isEmpty() ? places.remove(bundle) : places.put(bundle, found);
        if (!found.equals(before == null ? List.of() : before)) {
            listener.accept(places.values().stream().flatMap(Collection::stream).toList());
        }
    }
}
