package vn.wardportal.security;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that keeps only what was used most recently. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int size;

    Recent(int size) {
        super(16, 0.75f, true);
        this.size = size;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > size;
    }
}
