package vn.wardportal.admin.shell;

import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.data.binder.BeanPropertySet;
import com.vaadin.flow.internal.ReflectionCache;
import java.beans.Introspector;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;

/**
 * What Flow keeps about classes for ever. In a portal whose modules come and go it would keep every version that ever
 * ran. These are Flow's internals: the leak test fails when an upgrade moves them.
 */
final class FlowMemory {

    private final Set<Class<?>> warned;
    private final Map<Object, Object> beans;
    private final Field beanType;

    @SuppressWarnings("unchecked")
    FlowMemory() {
        try {
            warned = (Set<Class<?>>) open(UIInternals.class, "warnedAboutDeps").get(null);
            beans = (Map<Object, Object>)
                    open(BeanPropertySet.class, "INSTANCES").get(null);
            beanType = open(Class.forName(BeanPropertySet.class.getName() + "$InstanceKey"), "type");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "This Vaadin keeps its classes elsewhere: find out where, and say it here", e);
        }
    }

    /** Forgets that loader's classes. */
    void forget(ClassLoader loader) {
        ReflectionCache.clearAll();
        Introspector.flushCaches();
        warned.removeIf(type -> type.getClassLoader() == loader);
        beans.keySet().removeIf(key -> type(key).getClassLoader() == loader);
    }

    private Class<?> type(Object key) {
        try {
            return (Class<?>) beanType.get(key);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot read " + beanType, e);
        }
    }

    private static Field open(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
