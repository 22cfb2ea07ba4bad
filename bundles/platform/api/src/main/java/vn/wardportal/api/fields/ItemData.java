package vn.wardportal.api.fields;

import java.util.Optional;
import vn.wardportal.api.fields.Shape.Use;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Columns;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;

/** Contents of a declared kind as open data: every field, and the English words beside it. */
final class ItemData {

    private final Declaration declared;
    private final Texts texts;

    ItemData(Declaration declared) {
        this.declared = declared;
        this.texts = declared.texts(Language.VI);
    }

    Columns<Item> columns() {
        Columns<Item> columns = Columns.<Item>of(Item::id, Item::slug)
                .and("address", Type.ADDRESS, label("address"), Item::address)
                .and("updated", Type.TIME, label("updated"), Item::updated);
        for (Field field : declared.fields()) {
            columns = columns.and(
                    field.column(), type(field), label(field.column()), item -> value(field, item.values()));
            if (field.shape().has(Use.ENGLISH)) {
                columns = columns.and(english(field), type(field), label(field.english()), item -> item.values()
                        .english(field));
            }
        }
        return columns;
    }

    private String label(String column) {
        return declared.module() + ".field." + column;
    }

    /** As other open data calls it. */
    private static String english(Field field) {
        return field.column() + "_en";
    }

    private static Type type(Field field) {
        return switch (field.shape().type()) {
            case RICH -> Type.HTML;
            case DAY -> Type.DATE;
            case NUMBER, MONEY, PERCENT -> Type.NUMBER;
            default -> Type.TEXT;
        };
    }

    private Optional<?> value(Field field, Values values) {
        String kept = values.text(field);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        return switch (type(field)) {
            case DATE -> values.day(field);
            case NUMBER -> Optional.of(Long.valueOf(kept));
            default -> Optional.of(FieldText.shown(field, kept, texts, Language.VI));
        };
    }
}
