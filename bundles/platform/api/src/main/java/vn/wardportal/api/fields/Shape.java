package vn.wardportal.api.fields;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is typed into a {@link Field}, and what it is used for. Whatever is declared stands on the page, in open data, in the
 * editor and in the import; the rest is said by the methods here.
 *
 * @param type what is typed
 * @param longest how many letters it may have
 * @param choices what can be chosen, by lasting names
 * @param tones how badges of the choices look, in their order
 * @param uses what it is used for
 * @param parameter of the addresses of lists that are narrowed down by it; empty if none are
 */
public record Shape(Type type, int longest, List<String> choices, List<Tone> tones, Set<Use> uses, String parameter) {

    private static final int LINE = 200;
    private static final int LINES = 4_000;
    private static final int RICH = 200_000;
    private static final int LINK = 500;
    private static final int DIGITS = 18;

    public Shape {
        choices = List.copyOf(choices);
        tones = List.copyOf(tones);
        uses = Set.copyOf(uses);
    }

    /** What is typed. */
    public enum Type {
        /** A text of one line; a {@code varchar}, as are the others without a word of their own. */
        LINE,
        /** A text of several lines. */
        LINES,
        /** Formatted text with pictures; a {@code clob}. */
        RICH,
        /** A day; a {@code date} that may be null. */
        DAY,
        /** One of the choices. */
        CHOICE,
        /** A whole number from 0; a {@code bigint} that may be null. */
        NUMBER,
        /** An amount in đồng; a {@code bigint} that may be null. */
        MONEY,
        /** From 0 to 100; a {@code bigint} that may be null. */
        PERCENT,
        /** A telephone number. */
        PHONE,
        /** A mail address. */
        EMAIL,
        /** The address of another site. */
        LINK;

        /** Whether its column holds a number. */
        boolean numeric() {
            return this == NUMBER || this == MONEY || this == PERCENT;
        }

        /** Whether its words are language, which checks look at and people translate. */
        boolean words() {
            return this == LINE || this == LINES || this == RICH;
        }
    }

    /** What a field is used for. */
    public enum Use {
        /** Residents do not get to read one without it. */
        REQUIRED,
        /** It has English words beside it. */
        ENGLISH,
        /** Lists are searched by it. */
        SEARCHED,
        /** It stands in lists. */
        LISTED,
        /** A row of a file is known again by it. */
        KEY
    }

    /** How a badge looks. */
    public enum Tone {
        PLAIN,
        OK,
        WAIT,
        STOP
    }

    /** A text of one line. */
    public static Shape line() {
        return of(Type.LINE, LINE);
    }

    /** A text of several lines. */
    public static Shape lines() {
        return of(Type.LINES, LINES);
    }

    /** Formatted text with pictures. */
    public static Shape rich() {
        return of(Type.RICH, RICH);
    }

    /** A day. */
    public static Shape day() {
        return of(Type.DAY, LINE);
    }

    /** One of these. */
    public static Shape choice(String... choices) {
        return new Shape(Type.CHOICE, LINE, List.of(choices), List.of(), Set.of(), "");
    }

    /** A whole number. */
    public static Shape number() {
        return of(Type.NUMBER, DIGITS);
    }

    /** An amount in đồng. */
    public static Shape money() {
        return of(Type.MONEY, DIGITS);
    }

    /** A percentage. */
    public static Shape percent() {
        return of(Type.PERCENT, DIGITS);
    }

    /** A telephone number. */
    public static Shape phone() {
        return of(Type.PHONE, LINE);
    }

    /** A mail address. */
    public static Shape email() {
        return of(Type.EMAIL, LINE);
    }

    /** The address of another site. */
    public static Shape link() {
        return of(Type.LINK, LINK);
    }

    private static Shape of(Type type, int longest) {
        return new Shape(type, longest, List.of(), List.of(), Set.of(), "");
    }

    /** The same, with no more letters than that. */
    public Shape upTo(int letters) {
        return new Shape(type, letters, choices, tones, uses, parameter);
    }

    /** The same; residents do not get to read one without it. */
    public Shape required() {
        return with(Use.REQUIRED);
    }

    /** The same, with English words beside it. */
    public Shape inEnglish() {
        return with(Use.ENGLISH);
    }

    /** The same; lists are searched by it. */
    public Shape searched() {
        return with(Use.SEARCHED);
    }

    /** The same; it stands in lists. */
    public Shape listed() {
        return with(Use.LISTED);
    }

    /** The same; a row of a file is known again by it, or else by what it is called. */
    public Shape key() {
        return with(Use.KEY);
    }

    /** The same; lists are narrowed down by it: a choice, a line, or the year of a day. */
    public Shape facet(String named) {
        return new Shape(type, longest, choices, tones, uses, named);
    }

    /** The same, with badges that look so, in the order of the choices. */
    public Shape toned(Tone... looks) {
        return new Shape(type, longest, choices, List.of(looks), uses, parameter);
    }

    /** Whether it is used for that. */
    public boolean has(Use use) {
        return uses.contains(use);
    }

    /** How the badge of a choice looks. */
    Tone tone(String choice) {
        int at = choices.indexOf(choice);
        return at >= 0 && at < tones.size() ? tones.get(at) : Tone.PLAIN;
    }

    private Shape with(Use use) {
        Set<Use> more = uses.isEmpty() ? EnumSet.noneOf(Use.class) : EnumSet.copyOf(uses);
        more.add(use);
        return new Shape(type, longest, choices, tones, more, parameter);
    }
}
