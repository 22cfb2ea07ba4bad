package vn.wardportal.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be measured by itself. */
enum Part {
    START,
    SAVES,
    CACHED,
    LIGHTHOUSE,
    MODULES,
    IMPORT,
    UNCACHED,
    SEARCH,
    PDF;

    /** The parts of these names, separated by commas; all but Lighthouse if none is named. */
    static Set<Part> of(String names) {
        if (names.isEmpty()) {
            return EnumSet.complementOf(EnumSet.of(LIGHTHOUSE));
        }
        return Arrays.stream(names.split(","))
                .map(Part::named)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    private static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no part " + name + "; see --help"));
    }
}
