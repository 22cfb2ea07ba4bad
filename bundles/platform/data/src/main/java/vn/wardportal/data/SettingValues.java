package vn.wardportal.data;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.settings.Settings;

/** One module's settings. It keeps nothing of the module, whose classes would else outlive it. */
public class SettingValues implements Settings {

    private static final Logger log = LoggerFactory.getLogger(SettingValues.class);

    private final String module;
    private final Supplier<Function<String, Optional<String>>> saved;

    /** @param saved finds the values of now by name, where something was saved */
    public SettingValues(String module, Supplier<Function<String, Optional<String>>> saved) {
        this.module = module;
        this.saved = saved;
    }

    @Override
    public <T extends Annotation> T of(Class<T> type) {
        if (!type.isAnnotation()) {
            throw new IllegalArgumentException(type.getName() + " is no annotation type");
        }
        Function<String, Optional<String>> values = saved.get();
        InvocationHandler handler = (proxy, method, arguments) -> switch (method.getName()) {
            case "annotationType" -> type;
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "@" + type.getName();
            default -> value(method, values.apply(method.getName()));
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object value(Method element, Optional<String> text) {
        Object fallback = element.getDefaultValue();
        if (fallback == null) {
            throw new IllegalArgumentException(element + " has no default");
        }
        if (text.isEmpty()) {
            return fallback;
        }
        try {
            return parsed(element.getReturnType(), text.get());
        } catch (IllegalArgumentException e) {
            // saved under another version of the module, where it was something else
            log.warn("Module {} cannot use its setting {}, so its default holds", module, element.getName());
            return fallback;
        }
    }

    private static Object parsed(Class<?> type, String text) {
        if (type == int.class) {
            return Integer.valueOf(text);
        } else if (type == long.class) {
            return Long.valueOf(text);
        } else if (type == double.class) {
            return Double.valueOf(text);
        } else if (type == boolean.class) {
            return Boolean.valueOf(text);
        } else if (type == String.class) {
            return text;
        }
        return Stream.ofNullable(type.getEnumConstants())
                .flatMap(Stream::of)
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }
}
