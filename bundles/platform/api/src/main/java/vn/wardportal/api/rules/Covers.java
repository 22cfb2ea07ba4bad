package vn.wardportal.api.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Attribute;
import org.osgi.annotation.bundle.Capability;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Which items of Điều 6 a {@link Coverage} speaks of. It becomes a capability in the jar's manifest, so that the board can
 * name the module that served an item while it is stopped.
 */
@ComponentPropertyType
@Capability(namespace = Covers.NAMESPACE)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Covers {

    String PREFIX_ = "coverage.";

    /** Namespace of the capability; its attribute {@code items} names the items. */
    String NAMESPACE = "wardportal.coverage";

    /** The items: {@code 6.5}, or several with commas between: {@code 6.5,6.7}. */
    @Attribute("items")
    String value();
}
