package vn.wardportal.api.user;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Attribute;
import org.osgi.annotation.bundle.Capability;

/**
 * Declares a permission of the module. It becomes a capability in the jar's manifest, so the platform knows a module's
 * permissions without loading a class. Its title is the message {@code permission.<name>}.
 *
 * <pre>{@code
 * @Permission("news.edit")
 * @Permission("news.publish")
 * package vn.wardportal.news;
 * }</pre>
 */
@Capability(namespace = Permission.NAMESPACE)
@Repeatable(Permissions.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface Permission {

    /** Namespace of the capability; its attribute {@code name} is the permission. */
    String NAMESPACE = "wardportal.permission";

    /** The permission: the module's name, a dot, a verb. */
    @Attribute("name")
    String value();
}
