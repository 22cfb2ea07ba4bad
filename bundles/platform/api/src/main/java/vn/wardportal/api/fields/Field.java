package vn.wardportal.api.fields;

import java.util.Locale;

/**
 * A field of a declared kind; an enum of the module implements it. The first is what one is called, and one named
 * {@code SUMMARY} is the sentence below it.
 *
 * <pre>{@code
 * enum Warning implements Field {
 *     PLACE(Shape.line(200).required().searched().inEnglish()),
 *     DEPTH(Shape.number().listed()),
 *     TREND(Shape.choice("RISING", "FALLING").facet("tinh-hinh"));
 *
 *     private final Shape shape;
 *
 *     Warning(Shape shape) {
 *         this.shape = shape;
 *     }
 *
 *     public Shape shape() {
 *         return shape;
 *     }
 * }
 * }</pre>
 *
 * <p>The module's words of a field begin with the module's name: {@code field.<column>} is what people call it,
 * {@code hint.<column>} (if there is one) how it is filled in, {@code <column>.<CHOICE>} what a choice is called,
 * {@code facet.<column>} (if there is one) what it is called where lists are narrowed down by it, and {@code mistake.<column>}
 * (if there is one) what to do when it is empty or wrong.
 */
public interface Field {

    /** Its lasting name. */
    String name();

    /** What is typed into it, and what it is for. */
    Shape shape();

    /** Its column in the table, in open data and in files of tables: the name in small letters. */
    default String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of its English words. */
    default String english() {
        return "en_" + column();
    }
}
