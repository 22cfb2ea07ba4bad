package vn.wardportal.extraction.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paragraph's letters while they are read, each stretch with its marks and where it leads. */
final class Line {

    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(Marks marks, Optional<String> address, StringBuilder html) {

        boolean same(Marks other, Optional<String> leads) {
            return marks.equals(other) && address.equals(leads);
        }
    }

    /** @param address where it leads; nothing if it is no link */
    void add(String html, Marks marks, Optional<String> address) {
        if (!pieces.isEmpty() && pieces.getLast().same(marks, address)) {
            pieces.getLast().html().append(html);
        } else {
            pieces.add(new Piece(marks, address, new StringBuilder(html)));
        }
    }

    boolean blank() {
        return text().isBlank();
    }

    boolean oldFont() {
        return pieces.stream()
                .anyMatch(piece ->
                        piece.marks().oldFont() && !piece.html().toString().isBlank());
    }

    /** The letters alone. */
    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.html()));
        return text.toString()
                .replace("<br>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }

    String html() {
        StringBuilder html = new StringBuilder();
        Optional<String> open = Optional.empty();
        for (Piece piece : pieces) {
            if (!open.equals(piece.address())) {
                open.ifPresent(address -> html.append("</a>"));
                piece.address().ifPresent(address -> html.append("<a href=\"")
                        .append(Html.escaped(address))
                        .append("\">"));
                open = piece.address();
            }
            html.append(piece.marks().wrapped(piece.html().toString()));
        }
        open.ifPresent(address -> html.append("</a>"));
        return html.toString();
    }
}
