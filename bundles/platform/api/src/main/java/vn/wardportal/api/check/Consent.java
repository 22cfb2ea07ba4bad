package vn.wardportal.api.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was stated about the persons on a picture (khoản 6 Điều 7 of the regulation). It names nobody: persons are told by
 * their role, and their paper stays at the office.
 *
 * @param people whether anybody can be recognised
 * @param whom who agreed, by their role: "chủ quầy hoa"; empty if it was not said
 * @param way how they agreed, if it was said
 * @param on when they agreed, if it was said
 * @param children whether children are among them, and who agreed for them
 * @param reference where the paper lies: "hồ sơ ảnh 12/2026"; empty if it was not said
 */
public record Consent(
        People people, String whom, Optional<Way> way, Optional<LocalDate> on, Children children, String reference) {

    /** Nothing was stated, or it is not known. */
    public static final Consent UNKNOWN = of(People.UNKNOWN);

    /** Nobody can be recognised. */
    public static final Consent NOBODY = of(People.NOBODY);

    private static final int PARTS = 6;
    private static final int LONGEST = 200;

    private static Consent of(People people) {
        return new Consent(people, "", Optional.empty(), Optional.empty(), Children.NONE, "");
    }

    /** Whether anything was stated. */
    public boolean stated() {
        return people != People.UNKNOWN;
    }

    /** All it says in one text, as drafts and versions keep it; empty if nothing was stated. */
    public String text() {
        if (!stated()) {
            return "";
        }
        return String.join(
                "\n",
                people.name(),
                line(whom),
                way.map(Way::name).orElse(""),
                on.map(LocalDate::toString).orElse(""),
                children.name(),
                line(reference));
    }

    /** What such a text says; what it does not say rightly counts as not stated. */
    public static Consent read(String text) {
        String[] parts = text.split("\n", -1);
        Optional<People> people = named(People.values(), parts[0]);
        if (parts.length != PARTS || people.isEmpty()) {
            return UNKNOWN;
        }
        return new Consent(
                people.get(),
                parts[1],
                named(Way.values(), parts[2]),
                day(parts[3]),
                named(Children.values(), parts[4]).orElse(Children.NONE),
                parts[5]);
    }

    /** All that was stated about several pictures in one text, by the pictures' hashes; empty if nothing was. */
    public static String text(Map<String, Consent> stated) {
        return new TreeMap<>(stated)
                .entrySet().stream()
                        .filter(one -> one.getValue().stated())
                        .map(one -> one.getKey() + "\n" + one.getValue().text())
                        .collect(Collectors.joining("\n"));
    }

    /** What such a text says about several pictures. */
    public static Map<String, Consent> readAll(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        Map<String, Consent> stated = new HashMap<>();
        for (int at = 0; at + PARTS < lines.size(); at += PARTS + 1) {
            Consent consent = read(String.join("\n", lines.subList(at + 1, at + 1 + PARTS)));
            if (consent.stated()) {
                stated.put(lines.get(at), consent);
            }
        }
        return Map.copyOf(stated);
    }

    private static String line(String words) {
        String line = words.replace('\n', ' ').strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether anybody on the picture can be recognised. */
    public enum People {
        /** Not known, or not looked at. */
        UNKNOWN,
        /** Nobody can be recognised. */
        NOBODY,
        /** Somebody can, and they agreed. */
        AGREED
    }

    /** How persons agreed. */
    public enum Way {
        /** On paper. */
        PAPER,
        /** In a message or a letter. */
        MESSAGE,
        /** By taking part in a public event, where nobody has to be asked (Điều 32 Bộ luật Dân sự 2015). */
        PUBLIC_EVENT
    }

    /** Whether children can be recognised, and who agreed for them. */
    public enum Children {
        /** There are none. */
        NONE,
        /** Father, mother or guardian did not agree. */
        WITHOUT_GUARDIAN,
        /** Father, mother or guardian agreed. */
        BY_GUARDIAN
    }
}
