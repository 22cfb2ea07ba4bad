package vn.wardportal.modules.jar;

import java.util.List;
import org.osgi.framework.Constants;

/**
 * What a module asks of the portal and brings to it, by its manifest and its components.
 *
 * @param imports packages it needs
 * @param requirements what else it needs
 * @param capabilities what it brings
 * @param views its addresses in the console
 */
public record Declared(List<Clause> imports, List<Clause> requirements, List<Clause> capabilities, List<String> views) {

    static Declared of(Headers headers, List<String> views) {
        return new Declared(
                headers.clauses(Constants.IMPORT_PACKAGE),
                headers.clauses(Constants.REQUIRE_CAPABILITY),
                headers.clauses(Constants.PROVIDE_CAPABILITY),
                views);
    }

    /** The values of an attribute of all capabilities of a namespace. */
    public List<String> brings(String namespace, String attribute) {
        return capabilities.stream()
                .filter(capability -> capability.name().equals(namespace))
                .map(capability -> capability.attribute(attribute))
                .toList();
    }
}
