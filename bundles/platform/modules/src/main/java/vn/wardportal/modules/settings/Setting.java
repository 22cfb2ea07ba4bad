package vn.wardportal.modules.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.text.Texts;

/**
 * One setting of a module, as the module declares it.
 *
 * @param name its name in the module's annotation type
 * @param title what it is called
 * @param help one sentence on what it does; may be empty
 * @param kind what it is
 * @param fallback what holds until something else is saved; empty for a secret
 * @param least the least number, or the least length of a text
 * @param most the greatest number, or the greatest length of a text
 * @param choices what can be chosen; none if it is no choice
 */
public record Setting(
        String name,
        String title,
        String help,
        Kind kind,
        String fallback,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        List<Choice> choices) {

    private static final int LONGEST = 4_000;

    /** What a setting is. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** A whole number. */
        WHOLE,
        /** A number. */
        DECIMAL,
        /** Yes or no. */
        SWITCH,
        /** One of several. */
        CHOICE,
        /** Words that nobody sees again; empty stands for what is set already. */
        SECRET
    }

    /**
     * Something that can be chosen.
     *
     * @param value what is saved
     * @param title what it is called
     */
    public record Choice(String value, String title) {}

    /** Why the value cannot be, in words, or nothing. */
    public Optional<String> mistake(String value, Texts texts) {
        return switch (kind) {
            case TEXT -> length(value, texts);
            case SECRET -> value.isEmpty() ? Optional.empty() : length(value, texts);
            case WHOLE ->
                value.matches("-?\\d{1,9}")
                        ? range(new BigDecimal(value), texts)
                        : Optional.of(texts.get("modules.settings.mistake.whole"));
            case DECIMAL ->
                value.matches("-?\\d{1,9}(\\.\\d{1,9})?")
                        ? range(new BigDecimal(value), texts)
                        : Optional.of(texts.get("modules.settings.mistake.decimal"));
            case SWITCH ->
                value.equals("true") || value.equals("false")
                        ? Optional.empty()
                        : Optional.of(texts.get("modules.settings.mistake.choice"));
            case CHOICE ->
                choices.stream().anyMatch(choice -> choice.value().equals(value))
                        ? Optional.empty()
                        : Optional.of(texts.get("modules.settings.mistake.choice"));
        };
    }

    private Optional<String> range(BigDecimal number, Texts texts) {
        if (least.filter(limit -> number.compareTo(limit) < 0).isPresent()
                || most.filter(limit -> number.compareTo(limit) > 0).isPresent()) {
            return Optional.of(limits(texts));
        }
        return Optional.empty();
    }

    private Optional<String> length(String value, Texts texts) {
        long limit = most.map(BigDecimal::longValue).orElse((long) LONGEST);
        if (value.length() > Math.min(limit, LONGEST)) {
            return Optional.of(texts.get("modules.settings.mistake.long", limit));
        }
        if (least.filter(length -> value.length() < length.longValue()).isPresent()) {
            return Optional.of(texts.get("modules.settings.mistake.short", least.get()));
        }
        return Optional.empty();
    }

    /** Between what a number may be; empty if it may be anything. */
    public String limits(Texts texts) {
        if (kind != Kind.WHOLE && kind != Kind.DECIMAL) {
            return "";
        }
        if (least.isPresent() && most.isPresent()) {
            return texts.get("modules.settings.range", least.get(), most.get());
        }
        return least.map(limit -> texts.get("modules.settings.least", limit))
                .or(() -> most.map(limit -> texts.get("modules.settings.most", limit)))
                .orElse("");
    }
}
