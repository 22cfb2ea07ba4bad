package vn.wardportal.api.module;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Attribute;
import org.osgi.annotation.bundle.Capability;

/**
 * Declares that the module keeps something about persons. It becomes a capability in the jar's manifest, so the console can
 * say before and after the module is put in what it keeps, as Luật Bảo vệ dữ liệu cá nhân asks of whoever processes it.
 *
 * <pre>{@code
 * @PersonalData("sample.personal.name")
 * package vn.wardportal.sample;
 * }</pre>
 *
 * <p>with the message {@code sample.personal.name=Tên người ký sổ: hiện công khai cùng lời ký, xóa khi gỡ lời ký}.
 */
@Capability(namespace = PersonalData.NAMESPACE)
@Repeatable(PersonalDataKinds.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface PersonalData {

    /** Namespace of the capability; its attribute {@code what} is the key of the message. */
    String NAMESPACE = "wardportal.personal";

    /** Key of the message that says what is kept, what for, and how long. */
    @Attribute("what")
    String value();
}
