package vn.wardportal.modules.jar;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import vn.wardportal.api.module.ModuleHeader;

/** The main headers of a manifest, read so that no two readers could find different ones. */
final class Headers {

    /** As folder and as schema. */
    private static final String SYMBOLIC_NAME = "[A-Za-z0-9_-]{1,60}(\\.[A-Za-z0-9_-]{1,60}){0,9}";

    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int LONGEST_NAME = 31;
    private static final List<String> RESERVED = List.of("public", "information-schema");

    /**
     * What would tie modules to each other or to one kind of machine; they meet in the api alone. Multi-release jars have
     * a second manifest for newer Java versions.
     */
    private static final List<String> BANNED = List.of(
            Constants.EXPORT_PACKAGE,
            Constants.FRAGMENT_HOST,
            Constants.REQUIRE_BUNDLE,
            Constants.DYNAMICIMPORT_PACKAGE,
            Constants.BUNDLE_NATIVECODE,
            "Multi-Release");

    private final Map<String, String> values;

    private Headers(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads the manifest.
     *
     * @throws NotAModule if it is not a module's
     */
    static Headers read(String manifest) {
        Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String main = manifest.replaceAll("\r\n?", "\n").split("\n\n", 2)[0].replace("\n ", "");
        for (String line : main.split("\n")) {
            String[] header = line.split(": ?", 2);
            if (header.length < 2 || values.put(header[0], header[1].strip()) != null) {
                throw new NotAModule("modules.refused.manifest", header[0]);
            }
        }
        Headers headers = new Headers(values);
        headers.refuseBanned();
        return headers;
    }

    private void refuseBanned() {
        if (!values.containsKey(Constants.BUNDLE_SYMBOLICNAME)
                || !"2".equals(values.get(Constants.BUNDLE_MANIFESTVERSION))) {
            throw new NotAModule("modules.refused.notABundle");
        }
        BANNED.stream().filter(values::containsKey).findFirst().ifPresent(header -> {
            throw new NotAModule("modules.refused.header", header);
        });
    }

    String symbolicName() {
        String name = clauses(Constants.BUNDLE_SYMBOLICNAME).getFirst().name();
        if (!name.matches(SYMBOLIC_NAME)) {
            throw new NotAModule("modules.refused.badName", name);
        }
        return name;
    }

    String module() {
        String name = values.getOrDefault(ModuleHeader.NAME, "");
        if (name.isEmpty()) {
            throw new NotAModule("modules.refused.notAModule");
        }
        if (!name.matches(NAME) || name.length() > LONGEST_NAME || RESERVED.contains(name)) {
            throw new NotAModule("modules.refused.badName", name);
        }
        return name;
    }

    Version version() {
        try {
            return Version.parseVersion(values.getOrDefault(Constants.BUNDLE_VERSION, "none"));
        } catch (IllegalArgumentException e) {
            throw new NotAModule("modules.refused.notABundle");
        }
    }

    List<Clause> clauses(String header) {
        String text = values.getOrDefault(header, "");
        try {
            return text.isEmpty() ? List.of() : Clause.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotAModule("modules.refused.manifest", header);
        }
    }
}
