package vn.wardportal.checks.files;

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
import vn.wardportal.api.text.DecodedText.Form;

/** What a file says, put together part by part. */
final class Said {

    private final List<Part> parts = new ArrayList<>();
    private final Set<Shortfall> shortfalls = EnumSet.noneOf(Shortfall.class);

    private Optional<Form> form = Optional.empty();

    static Said lines(Form form, String... texts) {
        Said said = new Said();
        said.form = Optional.of(form);
        for (String text : texts) {
            said.add(Where.LINE, text);
        }
        return said;
    }

    static Said paragraphs(String... texts) {
        Said said = new Said();
        for (String text : texts) {
            said.add(Where.PARAGRAPH, text);
        }
        return said;
    }

    Said add(Where where, String text) {
        parts.add(new Part(where, Integer.toString(parts.size() + 1), text, List.of()));
        return this;
    }

    Said row(int sheet, int row, String text) {
        parts.add(new Part(Where.ROW, sheet + "!" + row, text, List.of()));
        return this;
    }

    Said in(String font, String text) {
        return in(font, false, text);
    }

    Said in(String font, boolean capitals, String text) {
        parts.add(new Part(
                Where.PARAGRAPH,
                Integer.toString(parts.size() + 1),
                text,
                List.of(new Font(0, text.length(), font, capitals))));
        return this;
    }

    Said lacking(Shortfall shortfall) {
        shortfalls.add(shortfall);
        return this;
    }

    Content content() {
        return new Content(parts, shortfalls, form);
    }
}
