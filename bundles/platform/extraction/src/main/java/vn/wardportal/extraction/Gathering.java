package vn.wardportal.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.wardportal.api.document.Content;
import vn.wardportal.api.document.Content.Font;
import vn.wardportal.api.document.Content.Part;
import vn.wardportal.api.document.Content.Shortfall;
import vn.wardportal.api.document.Content.Where;
import vn.wardportal.api.text.DecodedText;

/** Gathers what a file says, within its budget. */
final class Gathering {

    final Budget budget;

    private final List<Part> parts = new ArrayList<>();
    private final Set<Shortfall> shortfalls = EnumSet.noneOf(Shortfall.class);

    private Optional<DecodedText.Form> form = Optional.empty();

    Gathering(Budget budget) {
        this.budget = budget;
    }

    /** Adds a text unless it is blank. */
    void add(Where where, String at, String text) {
        add(where, at, text, List.of());
    }

    void add(Where where, String at, String text, List<Font> fonts) {
        if (text.isBlank()) {
            budget.time();
            return;
        }
        budget.part();
        String taken = budget.taken(text);
        parts.add(new Part(
                where,
                at,
                taken,
                fonts.stream()
                        .filter(font -> font.start() < taken.length())
                        .map(font -> new Font(
                                font.start(), Math.min(font.end(), taken.length()), font.name(), font.capitals()))
                        .toList()));
        if (taken.length() < text.length()) {
            throw new Spent("too many letters");
        }
    }

    /** Notes a page of which nothing is text. */
    void picture(String page) {
        budget.part();
        parts.add(new Part(Where.PAGE, page, "", List.of()));
    }

    /** Notes what the bytes of a plain text are. */
    void of(DecodedText.Form found) {
        form = Optional.of(found);
    }

    void lacks(Shortfall shortfall) {
        shortfalls.add(shortfall);
    }

    Content content() {
        return new Content(parts, shortfalls, form);
    }
}
