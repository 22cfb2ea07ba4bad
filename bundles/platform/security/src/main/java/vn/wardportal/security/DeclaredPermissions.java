package vn.wardportal.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.module.ModuleHeader;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Permission;

/** What the installed modules say can be permitted, read from their manifests: a stopped module's permissions are there too. */
@Component(service = DeclaredPermissions.class)
public final class DeclaredPermissions {

    private final BundleContext context;

    @Activate
    public DeclaredPermissions(BundleContext context) {
        this.context = context;
    }

    /**
     * A permission as declared.
     *
     * @param name its name: {@code news.edit}
     * @param moduleTitle what the module that declares it is called
     * @param title its words; its name where the module has none
     */
    record Declared(String name, String moduleTitle, String title) {}

    /** All of them, by module and name. */
    List<Declared> all() {
        List<Declared> found = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            found.addAll(of(bundle));
        }
        found.sort(Comparator.comparing(Declared::moduleTitle).thenComparing(Declared::name));
        return found;
    }

    private static List<Declared> of(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        String module = bundle.getHeaders("").get(ModuleHeader.NAME);
        if (revision == null || module == null) {
            return List.of();
        }
        List<BundleCapability> declared = revision.getDeclaredCapabilities(Permission.NAMESPACE);
        if (declared.isEmpty()) {
            return List.of();
        }
        Texts texts = Messages.from(name -> entry(bundle, name)).in(Language.VI);
        String moduleTitle = title(texts, "module.title", module);
        return declared.stream()
                .map(capability -> String.valueOf(capability.getAttributes().get("name")))
                .map(name -> new Declared(name, moduleTitle, title(texts, "permission." + name, name)))
                .toList();
    }

    private static String title(Texts texts, String key, String otherwise) {
        return texts.has(key) ? texts.get(key) : otherwise;
    }

    private static Optional<InputStream> entry(Bundle bundle, String name) {
        URL url = bundle.getEntry(name);
        try {
            return url == null ? Optional.empty() : Optional.of(url.openStream());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " of " + bundle.getSymbolicName(), e);
        }
    }
}
