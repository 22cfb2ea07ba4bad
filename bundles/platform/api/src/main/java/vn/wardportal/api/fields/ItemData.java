package vn.wardportal.api.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.fields.Shape.Use;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Row;
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

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("address", Type.ADDRESS, label("address")));
        columns.add(new Column("updated", Type.TIME, label("updated")));
        for (Field field : declared.fields()) {
            columns.add(new Column(field.column(), type(field), label(field.column())));
            if (field.shape().has(Use.ENGLISH)) {
                columns.add(new Column(english(field), type(field), label(field.english())));
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

    Row row(Item item) {
        Row row = Row.of(item.id(), item.slug()).with("address", item.address()).with("updated", item.updated());
        for (Field field : declared.fields()) {
            row = row.with(field.column(), value(field, item.values()))
                    .with(
                            english(field),
                            Optional.of(item.values().english(field)).filter(text -> !text.isEmpty()));
        }
        return row;
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
