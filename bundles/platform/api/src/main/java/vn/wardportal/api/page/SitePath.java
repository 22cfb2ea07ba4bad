package vn.wardportal.api.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Attribute;
import org.osgi.annotation.bundle.Capability;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Where a {@link PublicPage} stands in the site. It becomes properties of the service, and a capability in the jar's
 * manifest, so that the address of a stopped module answers "paused" and clashes are found before a jar is installed.
 */
@ComponentPropertyType
@Capability(namespace = SitePath.NAMESPACE)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SitePath {

    String PREFIX_ = "site.";

    /** Namespace of the capability; its attribute {@code path} is the address. */
    String NAMESPACE = "wardportal.page";

    /** The page's address, and of all below it: {@code /tin-tuc}. */
    @Attribute
    String path();

    /** Key of the title in the module's messages. */
    @Attribute
    String title();

    /** Place in the menu, small numbers first; -1 keeps it out of the menu. */
    @Attribute
    int order() default -1;

    /** Query parameters the page understands; others are ignored. */
    String[] parameters() default {};

    /**
     * Whether residents may read the page's front as it last was while the module is stopped or broken. Not for what is
     * wrong once it is old.
     */
    boolean kept() default false;

    /**
     * Whether search engines may list the page and all below it. Not for forms that mean nothing by themselves, nor for what
     * one person alone follows.
     */
    boolean listed() default true;

    /**
     * Whether each answer is made for what one visitor typed, such as a search: it is kept by nobody, and whoever asks too
     * often has to wait. It should not be {@link #listed} either.
     */
    boolean fleeting() default false;

    /**
     * Whether programs read the page and all below it: what goes wrong is said in JSON, and whoever has too many answers
     * made has to wait; those that are kept are had at will.
     */
    boolean forPrograms() default false;

    /**
     * Whether the page answers in the language that it is asked in. Of a page that does not, the English site shows the
     * Vietnamese content, marked as such.
     */
    boolean bilingual() default false;

    /** The clause of the regulation the page serves: {@code 6.5}. */
    @Attribute
    String clause() default "";
}
