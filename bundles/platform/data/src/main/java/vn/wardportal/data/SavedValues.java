package vn.wardportal.data;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Secrets;

/** What was saved of one module's settings, the secrets among it sealed until the module asks. */
final class SavedValues implements Function<String, Optional<String>> {

    private static final Logger log = LoggerFactory.getLogger(SavedValues.class);

    private final String module;
    private final Map<String, String> plain;
    private final Map<String, byte[]> sealed;
    private final Secrets secrets;

    SavedValues(String module, Map<String, String> plain, Map<String, byte[]> sealed, Secrets secrets) {
        this.module = module;
        this.plain = Map.copyOf(plain);
        this.sealed = Map.copyOf(sealed);
        this.secrets = secrets;
    }

    /** What was saved under the name; nothing if the portal's key does not open it. */
    @Override
    public Optional<String> apply(String name) {
        byte[] secret = sealed.get(name);
        if (secret == null) {
            return Optional.ofNullable(plain.get(name));
        }
        try {
            return Optional.of(new String(secrets.open(owner(module, name), secret), StandardCharsets.UTF_8));
        } catch (IllegalStateException e) {
            log.warn("Module {} cannot read its secret setting {}: {}", module, name, e.getMessage());
            return Optional.empty();
        }
    }

    Map<String, String> plain() {
        return plain;
    }

    Map<String, byte[]> sealed() {
        return sealed;
    }

    static String owner(String module, String name) {
        return "setting " + module + "/" + name;
    }
}
