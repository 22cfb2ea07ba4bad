package vn.wardportal.regulation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.module.ModuleHeader;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.rules.RuleFile;

/** Reads the rules that installed modules declare, before any of them starts. */
final class RuleFiles extends BundleTracker<Bundle> {

    private static final Logger log = LoggerFactory.getLogger(RuleFiles.class);
    private static final int ANY_STATE =
            Bundle.INSTALLED | Bundle.RESOLVED | Bundle.STARTING | Bundle.STOPPING | Bundle.ACTIVE;

    private final Consumer<List<Rule>> found;

    RuleFiles(BundleContext context, Consumer<List<Rule>> found) {
        super(context, ANY_STATE, null);
        this.found = found;
    }

    @Override
    public Bundle addingBundle(Bundle bundle, BundleEvent event) {
        look(bundle);
        return bundle;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Bundle same) {
        // a new version may declare more; it is resolved before any of it starts
        if (event != null && (event.getType() == BundleEvent.UPDATED || event.getType() == BundleEvent.RESOLVED)) {
            look(bundle);
        }
    }

    private void look(Bundle bundle) {
        String module = bundle.getHeaders("").get(ModuleHeader.NAME);
        URL file = module == null ? null : bundle.getEntry(RuleFile.NAME);
        if (file != null) {
            read(module, file);
        }
    }

    /** A file that cannot be read is the module's fault and takes nobody else's rules away. */
    private void read(String module, URL file) {
        try (InputStream content = file.openStream()) {
            found.accept(RuleFile.read(content, module));
        } catch (IOException | RuntimeException e) {
            log.error("The rules of module {} are left out", module, e);
        }
    }
}
