package vn.wardportal.launcher;

import java.nio.file.Files;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** The framework of a portal that does not run: read, and nothing in it started. */
final class StoppedFramework {

    private StoppedFramework() {}

    /** What {@link ModuleList} says of it. */
    static String modules(Home home) throws BundleException {
        if (Files.notExists(home.framework())) {
            return "";
        }
        var framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        home.framework().toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        Release.current().exports()));
        framework.init();
        try {
            return new ModuleList(framework.getBundleContext(), new Memory(home.framework())).get();
        } finally {
            framework.stop();
        }
    }
}
