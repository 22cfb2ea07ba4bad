package vn.wardportal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the operator decided, as the launcher hands it over.
 *
 * @param port where to listen; 0 takes any free port
 * @param address on which address; empty for all
 * @param proxies addresses of proxies whose word about the visitor is taken
 * @param cacheBytes how much memory kept pages may take; 0 keeps none
 */
public record Options(int port, String address, List<String> proxies, long cacheBytes) {

    private static final int PORT = 8080;
    private static final int CACHE_MEGABYTES = 64;

    /** Reads the properties {@code portal.port}, {@code .address}, {@code .proxy} and {@code .cache}. */
    static Options from(UnaryOperator<String> properties) {
        return new Options(
                number(properties, "portal.port", PORT),
                text(properties, "portal.address").orElse(""),
                text(properties, "portal.proxy").map(Options::list).orElse(List.of()),
                number(properties, "portal.cache", CACHE_MEGABYTES) * 1024L * 1024);
    }

    private static Optional<String> text(UnaryOperator<String> properties, String name) {
        return Optional.ofNullable(properties.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static int number(UnaryOperator<String> properties, String name, int otherwise) {
        String text = text(properties, name).orElse(Integer.toString(otherwise));
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a whole number, not " + text, e);
        }
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split("[,\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
