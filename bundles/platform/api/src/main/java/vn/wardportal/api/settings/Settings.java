package vn.wardportal.api.settings;

import java.lang.annotation.Annotation;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The module's own settings, as the administrator saved them last. The module declares them as one annotation type with a
 * default for each; the console draws the form from it, with the words of the module's messages where they begin with
 * {@code %}. Nothing restarts when they are saved, and pages made with them are made anew.
 *
 * <pre>{@code
 * @ObjectClassDefinition(name = "%news.title")
 * @interface NewsSettings {
 *     @AttributeDefinition(name = "%news.settings.latest", description = "%news.settings.latest.help", min = "1", max = "12")
 *     int latest() default 4;
 * }
 *
 * int shown = settings.of(NewsSettings.class).latest();
 * }</pre>
 *
 * <p>A secret, such as the password at another system, is a {@code String} of {@code type = AttributeType.PASSWORD} whose default
 * is empty. It is kept encrypted under the portal's own key, is never shown again, not even in the form, and only the module
 * itself reads it; it is empty while that key is lost.
 */
@ProviderType
public interface Settings {

    /**
     * The values as of now. They do not follow what is saved later: ask where they are needed and keep nothing.
     *
     * @param type the module's annotation type; its elements are {@code int}, {@code long}, {@code double},
     *     {@code boolean}, {@code String} or an enum, each with a default, and named with letters and digits
     * @throws IllegalArgumentException if it is none
     */
    <T extends Annotation> T of(Class<T> type);
}
