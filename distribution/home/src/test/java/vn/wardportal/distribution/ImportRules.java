package vn.wardportal.distribution;

import aQute.bnd.osgi.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.osgi.framework.Constants;

/** Who may import what: the arrows between libraries, api, platform and features point down only. */
final class ImportRules {

    /** The floor a bundle stands on. */
    enum Floor {
        API,
        PLATFORM,
        FEATURE
    }

    private static final String OURS = "vn.wardportal";
    private static final String API = "vn.wardportal.api";
    private static final String LIBRARIES = "vn.wardportal.libraries";

    private static final List<String> FOR_API =
            List.of("java", API, "org.slf4j", "org.jspecify", "org.jdbi.v3", "com.vaadin.flow", "gg.jte");
    private static final List<String> FOR_FEATURES =
            List.of("java", API, "org.slf4j", "org.jspecify", "org.jdbi.v3", "com.vaadin", "gg.jte");

    /** Libraries that only some packages of api may show, so that who needs none of them need not have it. */
    private static final Map<String, List<String>> IN_API_ONLY = Map.of(
            "com.vaadin", List.of("vn.wardportal.api.admin"),
            "gg.jte", List.of("vn.wardportal.api.fields", "vn.wardportal.api.list", "vn.wardportal.api.page"),
            // the contracts that take part in their caller's transaction
            "org.jdbi.v3",
                    List.of(
                            "vn.wardportal.api.audit",
                            "vn.wardportal.api.check",
                            "vn.wardportal.api.content",
                            "vn.wardportal.api.data",
                            "vn.wardportal.api.files",
                            "vn.wardportal.api.notice",
                            "vn.wardportal.api.search",
                            "vn.wardportal.api.site",
                            "vn.wardportal.api.version"));

    /** Ways round the list of imports. */
    private static final List<String> BANNED =
            List.of(Constants.REQUIRE_BUNDLE, Constants.DYNAMICIMPORT_PACKAGE, Constants.FRAGMENT_HOST);

    static List<String> violations(Floor floor, Manifest manifest) {
        var bundle = Domain.domain(manifest);
        var found = new ArrayList<String>();
        bundle.getImportPackage().keySet().stream()
                .filter(name -> !allowed(floor, name))
                .forEach(name -> found.add("imports " + name));
        BANNED.stream().filter(header -> bundle.get(header) != null).forEach(header -> found.add("has " + header));
        bundle.getExportPackage().forEach((name, attributes) -> {
            if (floor != Floor.API) {
                found.add("exports " + name);
            } else {
                found.addAll(leaks(name, attributes.getOrDefault("uses:", "")));
            }
        });
        return found.stream()
                .map(what -> bundle.getBundleSymbolicName().getKey() + " (" + floor + ") " + what)
                .toList();
    }

    private static boolean allowed(Floor floor, String name) {
        return switch (floor) {
            case API -> within(name, FOR_API);
            case FEATURE -> within(name, FOR_FEATURES);
            // a platform bundle chooses its libraries; of ours it knows api alone
            case PLATFORM -> !within(name, List.of(OURS)) || within(name, List.of(API, LIBRARIES));
        };
    }

    private static List<String> leaks(String exported, String uses) {
        return Stream.of(uses.split(","))
                .flatMap(used -> IN_API_ONLY.entrySet().stream()
                        .filter(rule -> within(used, List.of(rule.getKey())))
                        .filter(rule -> !rule.getValue().contains(exported))
                        .map(rule -> "shows " + used + " in " + exported))
                .toList();
    }

    private static boolean within(String name, List<String> roots) {
        return roots.stream().anyMatch(root -> name.equals(root) || name.startsWith(root + "."));
    }

    private ImportRules() {}
}
