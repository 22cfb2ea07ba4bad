package vn.wardportal.checks.files;

import java.util.List;
import java.util.stream.Collectors;
import vn.wardportal.api.document.Content.Part;
import vn.wardportal.api.document.Content.Where;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** How people name the places in a file: "đoạn 12", "trang tính 1, hàng 7". */
final class Place {

    private static final Texts TEXTS = Messages.of(Place.class).in(Language.VI);
    private static final int NAMED = 3;

    private Place() {}

    static String of(Part part) {
        String message = "checks.file.at." + part.where();
        if (part.where() == Where.ROW) {
            return TEXTS.get(message, (Object[]) part.at().split("!", 2));
        }
        return TEXTS.get(message, part.at());
    }

    /** The first of them by name, the others by their number. */
    static String of(List<Part> parts) {
        List<String> places = parts.stream().map(Place::of).distinct().toList();
        String named = places.stream().limit(NAMED).collect(Collectors.joining("; "));
        return places.size() <= NAMED ? named : TEXTS.get("checks.file.at.more", named, places.size() - NAMED);
    }
}
