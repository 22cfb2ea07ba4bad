package vn.wardportal.checks.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.document.Content.Part;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.checks.encoding.Fault;
import vn.wardportal.checks.encoding.Legacy;
import vn.wardportal.checks.files.Encoding.Wrong;

/** Puts what is wrong with a file's letters together, one for each kind of fault. */
final class Faults {

    private static final Texts TEXTS = Messages.of(Faults.class).in(Language.VI);

    /** A word or two that look old may be anything, in a file that is otherwise well. */
    private static final int FEW_LETTERS = 40;

    private static final double FEW = 0.01;
    private static final int QUOTE = 60;
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){5,}+");

    private final Map<String, List<Part>> places = new LinkedHashMap<>();
    private final Map<String, String> quotes = new LinkedHashMap<>();
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Map<Legacy, Integer> old = new EnumMap<>(Legacy.class);
    private final List<Part> parts;
    private final String whole;
    private final boolean pdf;
    private boolean bytes;

    Faults(List<Part> parts, String whole, boolean pdf) {
        this.parts = parts;
        this.whole = whole;
        this.pdf = pdf;
    }

    /** All of the file is bytes that are no Unicode. */
    Faults ofBytes() {
        bytes = true;
        return this;
    }

    void old(Legacy legacy, Part part, int letters, String quote) {
        old.merge(legacy, letters, Integer::sum);
        String message = legacy == Legacy.MISREAD ? "misread" : bytes ? "bytes" : "legacy";
        String words = TEXTS.get("checks.file." + message, legacy.label());
        note(words, Level.BLOCK, part, quote);
    }

    void add(Fault fault, Part part) {
        String quote = whole.substring(fault.start(), fault.end());
        if (fault.legacy().isPresent()) {
            old(fault.legacy().get(), part, quote.length(), quote);
        } else if (!pdf || fault.kind() == Fault.Kind.LOST) {
            // text layers of PDF files are full of signs that only their fonts know
            String message = "checks.unicode." + fault.kind().name().toLowerCase(Locale.ROOT);
            note(TEXTS.get(message), level(fault.kind()), part, quote);
        }
    }

    void unsure() {
        note(TEXTS.get("checks.unicode.unsure"), Level.ASK, parts.getFirst(), "");
    }

    void unknown(Part part) {
        note(TEXTS.get("checks.file.unknown"), Level.ASK, part, part.text());
    }

    void wide() {
        note(TEXTS.get("checks.file.wide"), Level.ASK, parts.getFirst(), "");
    }

    private Level level(Fault.Kind kind) {
        boolean grave = kind == Fault.Kind.LOST || kind == Fault.Kind.LOOKALIKE;
        return grave && !pdf ? Level.ASK : Level.HINT;
    }

    private void note(String words, Level level, Part part, String quote) {
        places.computeIfAbsent(words, none -> new ArrayList<>()).add(part);
        quotes.putIfAbsent(words, quoted(quote));
        levels.putIfAbsent(words, level);
    }

    /** Short, and without numbers: they may be somebody's. */
    private static String quoted(String quote) {
        String hidden = NUMBER.matcher(quote).replaceAll("***");
        return hidden.length() <= QUOTE ? hidden : hidden.substring(0, QUOTE - 1) + "…";
    }

    List<Wrong> wrongs() {
        int letters = old.values().stream().mapToInt(Integer::intValue).sum();
        boolean few = letters < FEW_LETTERS && (bytes || letters < FEW * whole.length());
        return places.entrySet().stream()
                .map(entry -> {
                    Level level = levels.get(entry.getKey());
                    return new Wrong(
                            level == Level.BLOCK && few ? Level.ASK : level,
                            entry.getKey(),
                            Optional.ofNullable(quotes.get(entry.getKey())).orElse(""),
                            entry.getValue());
                })
                .toList();
    }
}
