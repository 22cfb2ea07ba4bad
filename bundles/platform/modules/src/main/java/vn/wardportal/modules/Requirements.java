package vn.wardportal.modules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import vn.wardportal.modules.jar.Clause;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.modules.jar.NotAModule;

/** The resolve, dry: compares what a jar needs with what the portal offers, so that the missing can be named. */
class Requirements {

    private static final String API = "vn.wardportal.api.";
    private static final String SERVICE = "osgi.service";
    private static final String ENVIRONMENT = "osgi.ee";
    private static final int SHOWN = 5;

    private final Function<String, List<Map<String, Object>>> offers;
    private final Predicate<String> service;

    /**
     * For one comparison: what was offered once is remembered.
     *
     * @param offers what the portal offers of a namespace
     * @param service whether a service matches the filter
     */
    Requirements(Function<String, List<Map<String, Object>>> offers, Predicate<String> service) {
        Map<String, List<Map<String, Object>>> known = new HashMap<>();
        this.offers = namespace -> known.computeIfAbsent(namespace, offers);
        this.service = service;
    }

    static Requirements of(BundleContext context) {
        return new Requirements(namespace -> offers(context, namespace), filter -> registered(context, filter));
    }

    /**
     * Compares.
     *
     * @throws NotAModule naming what is missing
     */
    void refuseUnlessMet(ModuleJar jar) {
        List<String> missing = new ArrayList<>();
        jar.declared().imports().stream().filter(clause -> !clause.optional()).forEach(clause -> clause.names().stream()
                .filter(name -> !offered(name, clause))
                .forEach(name -> missing.add(packageMissing(name, clause))));
        jar.declared().requirements().stream()
                .filter(clause -> !clause.optional() && !met(clause, jar))
                .forEach(clause -> missing.add(described(clause)));
        if (!missing.isEmpty()) {
            String rest = missing.size() > SHOWN ? ", … (" + missing.size() + ")" : "";
            throw new NotAModule(
                    "modules.refused.requirement",
                    String.join(", ", missing.stream().limit(SHOWN).toList()) + rest);
        }
    }

    private boolean offered(String name, Clause clause) {
        VersionRange wanted = range(clause);
        return versions(name).stream().anyMatch(wanted::includes);
    }

    /** An api of another version is the commonest reason, and the only one that has a remedy of its own. */
    private String packageMissing(String name, Clause clause) {
        List<Version> present = versions(name);
        if (name.startsWith(API) && !present.isEmpty()) {
            throw new NotAModule("modules.refused.api", name, range(clause), present.getFirst());
        }
        String version = clause.attributes().containsKey(Constants.VERSION_ATTRIBUTE) ? " " + range(clause) : "";
        return name + version;
    }

    private List<Version> versions(String name) {
        return offers.apply(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .filter(offer -> name.equals(offer.get(PackageNamespace.PACKAGE_NAMESPACE)))
                .map(offer -> offer.get(Constants.VERSION_ATTRIBUTE) instanceof Version version
                        ? version
                        : Version.emptyVersion)
                .toList();
    }

    private boolean met(Clause clause, ModuleJar jar) {
        String text = clause.directives().get(Constants.FILTER_DIRECTIVE);
        Filter filter = filter(text == null ? "(!(none=*))" : text);
        Stream<Map<String, Object>> own = jar.declared().capabilities().stream()
                .filter(capability -> capability.name().equals(clause.name()))
                .map(Clause::attributes);
        return Stream.concat(own, offers.apply(clause.name()).stream()).anyMatch(filter::matches)
                || clause.name().equals(SERVICE) && text != null && service.test(text);
    }

    private static String described(Clause clause) {
        String filter = clause.directives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        return switch (clause.name()) {
            case SERVICE -> filter.replaceAll(".*\\(objectClass=([^)]*)\\).*", "$1");
            case ENVIRONMENT -> "Java " + filter.replaceAll(".*\\(version>?=([^)]*)\\).*", "$1");
            default -> (clause.name() + " " + filter).strip();
        };
    }

    private static VersionRange range(Clause clause) {
        Object version = clause.attributes().getOrDefault(Constants.VERSION_ATTRIBUTE, "0.0.0");
        try {
            return VersionRange.valueOf(version.toString());
        } catch (IllegalArgumentException e) {
            throw new NotAModule("modules.refused.manifest", Constants.IMPORT_PACKAGE);
        }
    }

    private static Filter filter(String text) {
        try {
            return FrameworkUtil.createFilter(text);
        } catch (InvalidSyntaxException e) {
            throw new NotAModule("modules.refused.manifest", Constants.REQUIRE_CAPABILITY);
        }
    }

    private static List<Map<String, Object>> offers(BundleContext context, String namespace) {
        return Stream.of(context.getBundles())
                .filter(bundle -> bundle.getState() != Bundle.INSTALLED)
                .flatMap(bundle -> Stream.ofNullable(bundle.adapt(BundleRevision.class)))
                .flatMap(revision -> revision.getDeclaredCapabilities(namespace).stream())
                .map(capability -> capability.getAttributes())
                .toList();
    }

    private static boolean registered(BundleContext context, String filter) {
        try {
            return context.getAllServiceReferences(null, filter) != null;
        } catch (InvalidSyntaxException e) {
            throw new NotAModule("modules.refused.manifest", Constants.REQUIRE_CAPABILITY);
        }
    }
}
