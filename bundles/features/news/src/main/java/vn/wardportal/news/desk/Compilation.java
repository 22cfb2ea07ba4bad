package vn.wardportal.news.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.text.Texts;
import vn.wardportal.news.Cover;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.Origin;
import vn.wardportal.news.Text;

/**
 * Makes one manuscript of several (khoản 4 Điều 13): title, summary and place of the first; what each says below a heading
 * of its own, with who supplied it and where it was taken from; all documents; the first picture as that of the whole, the
 * others where they belong.
 */
final class Compilation {

    private static final int LINE = 200;

    private final Texts texts;

    Compilation(Texts texts) {
        this.texts = texts;
    }

    Manuscript of(List<Part> parts) {
        Text first = parts.getFirst().manuscript().text();
        Optional<Cover> cover = parts.stream()
                .flatMap(part -> part.manuscript().cover().stream())
                .findFirst();
        StringBuilder body = new StringBuilder();
        for (int place = 0; place < parts.size(); place++) {
            body.append(section(parts.get(place), place + 1, cover));
        }
        Text text = new Text(
                "", first.category(), first.title(), first.summary(), body.toString(), first.unit(), origin(parts));
        return new Manuscript(text, cover, attachments(parts));
    }

    private String section(Part part, int number, Optional<Cover> shown) {
        Text text = part.manuscript().text();
        String picture = part.manuscript()
                .cover()
                .filter(cover -> !shown.equals(Optional.of(cover)))
                .map(this::figure)
                .orElse("");
        return "<h2>" + escaped(text.title()) + "</h2><p><em>" + escaped(texts.get("news.merged.by", part.by()))
                + "</em></p>" + picture + below(text.body(), number) + source(text.origin());
    }

    /** A body below a heading: its own headings one step lower, its anchors apart from those of the other parts. */
    private static String below(String body, int number) {
        return body.replaceAll("(</?)h3\\b", "$1h4")
                .replaceAll("(</?)h2\\b", "$1h3")
                .replaceAll(" id=\"", " id=\"p" + number + "-")
                .replaceAll(" href=\"#", " href=\"#p" + number + "-");
    }

    private String figure(Cover cover) {
        return "<figure><img src=\"" + cover.file().address(960) + "\" alt=\"" + escaped(cover.alt())
                + "\" loading=\"lazy\"><figcaption>" + escaped(cover.line(texts.get("news.pictureBy")))
                + "</figcaption></figure>";
    }

    private String source(Origin origin) {
        if (origin.own()) {
            return "";
        }
        String words = Stream.of(origin.author(), origin.name())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
        String original = origin.address().isBlank()
                ? ""
                : " <a href=\"" + escaped(origin.address()) + "\">" + escaped(texts.get("news.original")) + "</a>";
        return "<p>" + escaped(texts.get("news.source") + " " + words) + original + "</p>";
    }

    /** The whole names the sources of all its parts. */
    private static Origin origin(List<Part> parts) {
        List<Origin> taken = parts.stream()
                .map(part -> part.manuscript().text().origin())
                .filter(origin -> !origin.own())
                .distinct()
                .toList();
        return switch (taken.size()) {
            case 0 -> Origin.OWN;
            case 1 -> taken.getFirst();
            default -> new Origin(Origin.Kind.COMPILED, joined(taken, Origin::name), joined(taken, Origin::author), "");
        };
    }

    /** As many as fit into the field; each part names its own in full. */
    private static String joined(List<Origin> origins, Function<Origin, String> part) {
        String all = origins.stream()
                .map(part)
                .filter(word -> !word.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        return all.length() <= LINE ? all : all.substring(0, LINE - 1) + "…";
    }

    private static List<Attachment> attachments(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.manuscript().attachments().stream())
                .collect(
                        Collectors.toMap(one -> one.file().hash(), one -> one, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /**
     * One of several manuscripts.
     *
     * @param by the name of who supplied it
     * @param manuscript what they wrote
     */
    record Part(String by, Manuscript manuscript) {}
}
