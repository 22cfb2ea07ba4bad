package vn.wardportal.api.version;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * How versions and drafts keep what is written: values by name.
 *
 * <pre>{@code
 * public Map<String, String> fields(Words words) {
 *     return Map.of("title", words.title(), "body", words.body());
 * }
 *
 * public Words manuscript(Map<String, String> fields) {
 *     return new Words(fields.getOrDefault("title", ""), fields.getOrDefault("body", ""));
 * }
 * }</pre>
 *
 * @param <M> what is written, a record: compared by what it says
 */
@ConsumerType
public interface NamedFields<M> {

    /** All that it says, by name; no name is {@code version}. */
    Map<String, String> fields(M manuscript);

    /** The manuscript that says so; fields that are absent are empty. */
    M manuscript(Map<String, String> fields);
}
