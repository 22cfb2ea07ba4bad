package vn.wardportal.regulation.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRevision;
import vn.wardportal.api.module.ModuleHeader;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.rules.Covers;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Reads from the manifests of all installed modules which items they serve. */
final class Declarations {

    private Declarations() {}

    static List<Declared> of(BundleContext context) {
        return Stream.of(context.getBundles())
                .filter(bundle -> bundle.getHeaders("").get(ModuleHeader.NAME) != null)
                .filter(bundle -> !items(bundle).isEmpty())
                .map(bundle -> new Declared(
                        module(bundle), items(bundle), (bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING)) != 0))
                .toList();
    }

    /** The module that the bundle is, in its own words. */
    static ServingModule module(Bundle bundle) {
        String name = Optional.ofNullable(bundle.getHeaders("").get(ModuleHeader.NAME))
                .orElse(bundle.getSymbolicName());
        Texts texts = Messages.from(file -> entry(bundle, file)).in(Language.VI);
        return new ServingModule(name, texts.has("module.title") ? texts.get("module.title") : name);
    }

    private static Set<String> items(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null) {
            return Set.of();
        }
        return Stream.concat(
                        values(revision, Covers.NAMESPACE, "items"), values(revision, SitePath.NAMESPACE, "clause"))
                .flatMap(words -> Stream.of(words.split(",")))
                .map(String::strip)
                .filter(Items.ALL::contains)
                .collect(Collectors.toSet());
    }

    private static Stream<String> values(BundleRevision revision, String namespace, String attribute) {
        return revision.getDeclaredCapabilities(namespace).stream()
                .flatMap(capability ->
                        Stream.ofNullable(capability.getAttributes().get(attribute)))
                .map(String::valueOf);
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
