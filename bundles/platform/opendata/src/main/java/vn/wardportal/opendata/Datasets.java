package vn.wardportal.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.page.Source;
import vn.wardportal.api.text.Messages;

/** The datasets of the modules that run. */
@Component(service = Datasets.class)
public class Datasets {

    private final Source source = new Source("datasets");
    private final Map<String, Entry> entries = new ConcurrentSkipListMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(Dataset dataset, ServiceReference<Dataset> reference) {
        Bundle bundle = reference.getBundle();
        Messages messages = Messages.from(name -> open(bundle.getEntry(name)));
        add(new Entry(
                (String) reference.getProperty("dataset.name"),
                (String) reference.getProperty("dataset.title"),
                (String) reference.getProperty("dataset.purpose"),
                messages,
                dataset));
    }

    void remove(Dataset dataset) {
        entries.values().removeIf(entry -> entry.dataset().equals(dataset));
        source.changed();
    }

    void add(Entry entry) {
        entries.put(entry.name(), entry);
        source.changed();
    }

    /** All of them, by name; a page that asks is made anew when one comes or goes. */
    List<Entry> all() {
        source.read();
        return List.copyOf(entries.values());
    }

    /** The one of that name. */
    Optional<Entry> find(String name) {
        source.read();
        return Optional.ofNullable(entries.get(name));
    }

    private static Optional<InputStream> open(URL file) {
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.openStream());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
