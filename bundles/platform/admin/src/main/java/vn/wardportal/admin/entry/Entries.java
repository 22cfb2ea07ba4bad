package vn.wardportal.admin.entry;

import java.lang.ref.WeakReference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.user.Person;

/** The views that the modules present offer. */
@Component(service = Entries.class)
public class Entries {

    private final Map<Object, Entry> entries = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<WeakReference<ClassLoader>> departed = new ConcurrentLinkedQueue<>();
    private final AtomicLong generation = new AtomicLong();

    @Reference(service = AdminPage.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(ServiceReference<AdminPage> reference) {
        Bundle bundle = reference.getBundle();
        Object order = reference.getProperty("admin.order");
        put(
                reference,
                new Entry(
                        text(reference, "admin.path"),
                        ModuleWords.of(bundle).get(text(reference, "admin.title")),
                        text(reference, "admin.permission"),
                        Group.of(text(reference, "admin.group")),
                        order == null ? 0 : (Integer) order,
                        new Entry.Offer(
                                () -> fetch(reference),
                                bundle.adapt(BundleWiring.class).getClassLoader())));
    }

    void remove(ServiceReference<AdminPage> reference) {
        take(reference);
    }

    void put(Object registration, Entry entry) {
        entries.put(registration, entry);
        generation.incrementAndGet();
    }

    void take(Object registration) {
        Entry entry = entries.remove(registration);
        if (entry != null) {
            departed.add(entry.loader());
            generation.incrementAndGet();
        }
    }

    /** What the person may open, in the order of the menu. */
    public List<Entry> of(Person person) {
        return entries.values().stream()
                .filter(entry -> entry.opensFor(person))
                .sorted(Entry.ORDER)
                .toList();
    }

    /** Whose the address is: the longest path wins. */
    public Optional<Entry> at(String address) {
        return entries.values().stream()
                .filter(entry -> entry.covers(address))
                .max(Comparator.comparingInt(entry -> entry.path().length()));
    }

    /** Whether the entry is still offered. */
    public boolean has(Entry entry) {
        return entries.containsValue(entry);
    }

    /** Counts the views that came and went. */
    public long generation() {
        return generation.get();
    }

    /** The next class loader whose view went away since this was last asked. */
    public Optional<ClassLoader> departed() {
        for (WeakReference<ClassLoader> next = departed.poll(); next != null; next = departed.poll()) {
            ClassLoader loader = next.get();
            if (loader != null) {
                return Optional.of(loader);
            }
        }
        return Optional.empty();
    }

    private static AdminPage fetch(ServiceReference<AdminPage> reference) {
        AdminPage page =
                FrameworkUtil.getBundle(Entries.class).getBundleContext().getService(reference);
        if (page == null) {
            throw new IllegalStateException(
                    "The view " + text(reference, "admin.path") + " cannot be made; its module's log says why");
        }
        return page;
    }

    private static String text(ServiceReference<AdminPage> reference, String property) {
        Object value = reference.getProperty(property);
        return value == null ? "" : value.toString();
    }
}
