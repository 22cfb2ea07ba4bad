package vn.wardportal.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import vn.wardportal.api.module.ModuleHeader;

/** Tells of modules that are removed for good. Another version of one may be there already. */
final class Departures implements AutoCloseable {

    private Runnable end = () -> {};

    void listen(BundleContext context, Consumer<String> removed) {
        BundleListener listener = event -> {
            String module = event.getBundle().getHeaders("").get(ModuleHeader.NAME);
            if (event.getType() == BundleEvent.UNINSTALLED && module != null && !installed(context, module)) {
                removed.accept(module);
            }
        };
        context.addBundleListener(listener);
        end = () -> context.removeBundleListener(listener);
    }

    private static boolean installed(BundleContext context, String module) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getState() != Bundle.UNINSTALLED)
                .anyMatch(bundle -> Optional.ofNullable(bundle.getHeaders("").get(ModuleHeader.NAME))
                        .filter(module::equals)
                        .isPresent());
    }

    @Override
    public void close() {
        end.run();
    }
}
