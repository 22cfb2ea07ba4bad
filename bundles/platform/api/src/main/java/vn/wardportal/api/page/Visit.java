package vn.wardportal.api.page;

import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.text.Language;

/**
 * What a resident asks a page for.
 *
 * @param path what follows the page's own address, without slashes at its ends: {@code ""} for the front,
 *     {@code "le-hoi-hoa-xuan"} for {@code /tin-tuc/le-hoi-hoa-xuan}
 * @param language the language to answer in
 * @param parameters the parameters that {@link SitePath#parameters} declares; others never arrive
 */
public record Visit(String path, Language language, Map<String, String> parameters) {

    public Visit {
        parameters = Map.copyOf(parameters);
    }

    /** A declared parameter, if it was given and is not blank. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    /** The number of the page of a list, from the parameter {@code trang}: 1 if absent, 0 if it is no positive number. */
    public int pageNumber() {
        String text = parameters.getOrDefault("trang", "1");
        return text.matches("[1-9]\\d{0,6}") ? Integer.parseInt(text) : 0;
    }
}
