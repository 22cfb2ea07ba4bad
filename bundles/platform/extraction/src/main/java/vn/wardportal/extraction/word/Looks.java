package vn.wardportal.extraction.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.extraction.Xml;

/** What a Word file's styles mean: which are headings, which are lists, which are bold. */
final class Looks {

    private static final int MOST = 5_000;

    /** A heading's level; the title of the whole is the first. */
    static final int TITLE = 0;

    private final Map<String, Look> looks = new HashMap<>();
    private String usual = "";

    /**
     * One style.
     *
     * @param name its name in small letters: {@code heading 1}
     * @param basedOn the style it begins from
     * @param outline its level in the outline
     * @param list the list and level that its paragraphs are in
     * @param marks how its letters look
     */
    private record Look(
            String name,
            Optional<String> basedOn,
            Optional<Integer> outline,
            Optional<Numbering.At> list,
            Marks marks) {}

    /** Those of a file without any. */
    Looks() {}

    Looks(Xml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("style") && looks.size() < MOST) {
                String id = xml.attribute("styleId").orElse("");
                boolean paragraphs =
                        xml.attribute("type").filter("paragraph"::equals).isPresent();
                if (paragraphs
                        && xml.attribute("default")
                                .filter(value -> !value.equals("0"))
                                .isPresent()) {
                    usual = id;
                }
                looks.put(id, look(xml));
            }
        }
    }

    private static Look look(Xml xml) throws XMLStreamException {
        String name = "";
        Optional<String> basedOn = Optional.empty();
        Optional<Integer> outline = Optional.empty();
        int list = -1;
        int level = 0;
        Marks marks = Marks.NONE;
        while (xml.next() && !xml.ends("style")) {
            if (xml.starts()) {
                switch (xml.name()) {
                    case "name" -> name = value(xml).toLowerCase(Locale.ROOT);
                    case "basedOn" -> basedOn = xml.attribute("val");
                    case "outlineLvl" -> outline = number(xml);
                    case "numId" -> list = number(xml).orElse(-1);
                    case "ilvl" -> level = number(xml).orElse(0);
                    default -> marks = marks.with(xml);
                }
            }
        }
        Optional<Numbering.At> at = list < 0 ? Optional.empty() : Optional.of(new Numbering.At(list, level));
        return new Look(name, basedOn, outline, at, marks);
    }

    static String value(Xml xml) {
        return xml.attribute("val").orElse("");
    }

    static Optional<Integer> number(Xml xml) {
        return xml.attribute("val").filter(value -> value.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    /** The level of the heading that a paragraph of the style is; nothing if it is none. */
    Optional<Integer> heading(String style) {
        for (Look look : line(style)) {
            if (look.name().equals("title")) {
                return Optional.of(TITLE);
            }
            if (look.name().matches("heading [1-9]")) {
                return Optional.of(look.name().charAt(8) - '0');
            }
            if (look.outline().isPresent()) {
                return look.outline().filter(level -> level < 9).map(level -> level + 1);
            }
        }
        return Optional.empty();
    }

    /** Whether the style is that of a table of contents, which the page makes itself. */
    boolean contents(String style) {
        return line(style).stream().anyMatch(look -> look.name().matches("toc \\d"));
    }

    /** The list that a paragraph of the style is in. */
    Optional<Numbering.At> list(String style) {
        return line(style).stream().flatMap(look -> look.list().stream()).findFirst();
    }

    /** How letters of the style look; what is usual everywhere is no mark. */
    Marks marks(String style) {
        Marks marks = Marks.NONE;
        for (Look look : line(style)) {
            marks = look.marks().over(marks);
        }
        return marks;
    }

    /** The font of everything that names none. */
    Marks usual() {
        return usual.isEmpty() ? Marks.NONE : marks(usual);
    }

    /** The style and those it is based on. */
    private List<Look> line(String style) {
        List<Look> line = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Optional<String> next = Optional.of(style); next.filter(seen::add).isPresent(); ) {
            Look look = looks.get(next.get());
            if (look == null) {
                break;
            }
            line.add(look);
            next = look.basedOn();
        }
        return line;
    }
}
