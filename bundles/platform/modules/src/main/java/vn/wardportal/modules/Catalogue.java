package vn.wardportal.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Permission;
import vn.wardportal.modules.Module.Contributions;
import vn.wardportal.modules.settings.Declarations;
import vn.wardportal.modules.settings.Setting;

/** Describes the installed modules from their manifests, their messages and the framework. */
class Catalogue {

    private static final Texts OWN = Messages.of(Catalogue.class).in(Language.VI);

    private final Bundles bundles;
    private final ModuleStates states;
    private final Integrity integrity;

    Catalogue(Bundles bundles, ModuleStates states, Integrity integrity) {
        this.bundles = bundles;
        this.states = states;
        this.integrity = integrity;
    }

    List<Module> modules() {
        return bundles.modules().stream().map(this::module).toList();
    }

    private Module module(Bundle bundle) {
        Texts texts = words(bundle);
        return new Module(
                Bundles.name(bundle),
                text(texts, "module.title", bundle, Constants.BUNDLE_NAME),
                text(texts, "module.purpose", bundle, Constants.BUNDLE_DESCRIPTION),
                bundle.getVersion(),
                states.state(bundle),
                integrity
                        .fault(bundle)
                        .map(fault -> OWN.get("modules.fault." + fault))
                        .or(() -> states.problem(bundle)),
                contributions(bundle, texts));
    }

    /** The module's own words. */
    static Texts words(Bundle bundle) {
        return Messages.from(name -> entry(bundle, name)).in(Language.VI);
    }

    private Contributions contributions(Bundle bundle, Texts texts) {
        List<String> views = states.descriptions(bundle).stream()
                .map(description -> description.properties.get("admin.path"))
                .flatMap(path -> path instanceof String text ? Stream.of(text) : Stream.empty())
                .sorted()
                .toList();
        return new Contributions(
                declared(bundle, SitePath.NAMESPACE, "path"),
                views,
                declared(bundle, Permission.NAMESPACE, "name"),
                declared(bundle, SitePath.NAMESPACE, "clause"),
                Declarations.of(bundle, texts).stream().map(Setting::title).toList());
    }

    /** What the manifest declares is known even while the module is stopped. */
    private static List<String> declared(Bundle bundle, String namespace, String attribute) {
        return bundle.adapt(BundleRevision.class).getDeclaredCapabilities(namespace).stream()
                .flatMap(capability ->
                        Stream.ofNullable(capability.getAttributes().get(attribute)))
                .map(String::valueOf)
                .filter(value -> !value.isBlank())
                .sorted()
                .distinct()
                .toList();
    }

    private static String text(Texts texts, String key, Bundle bundle, String header) {
        if (texts.has(key)) {
            return texts.get(key);
        }
        return Optional.ofNullable(bundle.getHeaders().get(header)).orElse(bundle.getSymbolicName());
    }

    private static Optional<InputStream> entry(Bundle bundle, String name) {
        URL url = bundle.getEntry(name);
        if (url == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(url.openStream());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
    }
}
