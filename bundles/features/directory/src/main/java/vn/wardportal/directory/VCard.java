package vn.wardportal.directory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Phone;
import vn.wardportal.directory.Details.Contact;
import vn.wardportal.directory.Details.Words;
import vn.wardportal.directory.Roll.Node;

/** An entry as a visiting card that phones take: vCard 3.0 (RFC 2426), which, unlike 4.0 (RFC 6350), all of them read. */
final class VCard {

    private static final int LINE_OCTETS = 75;
    private static final String NEW_LINE = "\r\n";

    private final SiteIdentity site;

    /** @param site whose directory it is */
    VCard(SiteIdentity site) {
        this.site = site;
    }

    /** The card of the entry, and after that of a unit those of its people. */
    String of(Node node) {
        List<Entry> units = new ArrayList<>(node.above());
        units.add(node.entry());
        String people = node.people().stream()
                .map(person -> card(person.entry(), units))
                .collect(Collectors.joining());
        return card(node.entry(), node.above()) + people;
    }

    private String card(Entry entry, List<Entry> above) {
        Words words = entry.details().words();
        Contact contact = entry.details().contact();
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCARD", "VERSION:3.0"));
        lines.add("N:" + (entry.details().person() ? structured(words.name()) : escaped(words.name()) + ";;;;"));
        lines.add("FN:" + escaped(words.name()));
        lines.add("ORG:" + organisation(entry, above));
        if (!entry.details().person()) {
            lines.add("X-ABSHOWAS:COMPANY");
        }
        add(lines, "TITLE:", words.title());
        add(lines, "ROLE:", words.work());
        add(lines, "TEL;TYPE=WORK,VOICE:", dialled(contact.phone()));
        add(lines, "TEL;TYPE=WORK,FAX:", dialled(contact.fax()));
        add(lines, "EMAIL;TYPE=INTERNET:", contact.email());
        lines.add("ADR;TYPE=WORK:;" + escaped(words.room()) + ";" + escaped(site.address()) + ";;;;");
        add(lines, "NOTE:", words.hours());
        lines.add("URL:https://" + site.domain() + entry.address());
        lines.add("UID:https://" + site.domain() + entry.address());
        lines.add("REV:" + entry.updated());
        lines.add("END:VCARD");
        return lines.stream().map(line -> folded(line) + NEW_LINE).collect(Collectors.joining());
    }

    /** The body that runs the portal, the units above, and the unit itself. */
    private String organisation(Entry entry, List<Entry> above) {
        Stream<String> units = above.stream().map(Entry::title);
        Stream<String> own = entry.details().person() ? Stream.empty() : Stream.of(entry.title());
        return Stream.concat(Stream.of(site.name()), Stream.concat(units, own))
                .distinct()
                .map(VCard::escaped)
                .collect(Collectors.joining(";"));
    }

    /** Family name, given name and what stands between them; in Vietnam they are written in the order 1, 3, 2. */
    private static String structured(String name) {
        List<String> parts = Arrays.stream(name.split(" ")).map(VCard::escaped).toList();
        if (parts.size() == 1) {
            return ";" + parts.getFirst() + ";;;";
        }
        String between = String.join(" ", parts.subList(1, parts.size() - 1));
        return parts.getFirst() + ";" + parts.getLast() + ";" + between + ";;";
    }

    private static void add(List<String> lines, String begin, String value) {
        if (!value.isEmpty()) {
            lines.add(begin + escaped(value));
        }
    }

    /** The number as it is dialled. */
    private static String dialled(String number) {
        return Phone.link(number).substring("tel:".length());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Lines of at most 75 octets, cut between letters; those that go on begin with a blank. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            String one = Character.toString(letter);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                folded.append(NEW_LINE).append(' ');
                octets = 1;
            }
            folded.append(one);
            octets += size;
        }
        return folded.toString();
    }
}
