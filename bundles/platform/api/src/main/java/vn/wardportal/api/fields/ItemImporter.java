package vn.wardportal.api.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import vn.wardportal.api.fields.ItemDesk.Brought;
import vn.wardportal.api.fields.Shape.Type;
import vn.wardportal.api.fields.Shape.Use;
import vn.wardportal.api.list.Syllables;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Importer;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;

/**
 * Contents of a declared kind as a table: brought as drafts and new versions, which residents read once they were approved,
 * and taken away. Every field has a column but formatted text, which no table can say. The module's words that it says, below
 * the module's name: {@code import.twice}.
 */
public final class ItemImporter extends Importer<List<Brought>> {

    private static final int PART = 200;

    private final Items items;
    private final Declaration declared;
    private final Texts texts;

    ItemImporter(Items items) {
        this.items = items;
        this.declared = items.declared();
        this.texts = declared.texts(Language.VI);
    }

    @Override
    public Layout layout() {
        List<Column> columns = new ArrayList<>();
        for (Field field : columns()) {
            boolean needed = field == declared.title() || field == declared.key();
            String label = texts.get("field." + field.column());
            columns.add(new Column(field.column(), label, meaning(field), needed));
            if (field.shape().has(Use.ENGLISH)) {
                columns.add(new Column(field.english(), texts.get("field." + field.english()), "", false));
            }
        }
        return new Layout(texts.get("title"), columns);
    }

    private String meaning(Field field) {
        String hint = texts.has("hint." + field.column()) ? texts.get("hint." + field.column()) : "";
        return switch (field.shape().type()) {
            case CHOICE ->
                String.join(
                        "; ",
                        field.shape().choices().stream()
                                .map(one -> texts.get(field.column() + "." + one))
                                .toList());
            case DAY -> hint.isEmpty() ? "dd/mm/yyyy" : hint;
            default -> hint;
        };
    }

    /** The fields that a table can say. */
    private List<Field> columns() {
        return declared.fields().stream()
                .filter(field -> field.shape().type() != Type.RICH)
                .toList();
    }

    /** What was last written of each, as rows of the table. */
    public Stream<List<String>> rows() {
        Acting.require(declared.rights().edit());
        return all().map(item -> cells(items.desk().written(item)));
    }

    /** All but what is in the trash. */
    Stream<Item> all() {
        int parts = (items.count("", Optional.empty()) + PART - 1) / PART;
        return Stream.iterate(0, part -> part < parts, part -> part + 1)
                .flatMap(part -> items.look("", Optional.empty(), part * PART, PART).stream());
    }

    /** What is written, cell by cell, in the order of the layout. */
    List<String> cells(Values values) {
        List<String> cells = new ArrayList<>();
        for (Field field : columns()) {
            cells.add(FieldText.cell(field, values.text(field), texts));
            if (field.shape().has(Use.ENGLISH)) {
                cells.add(values.english(field));
            }
        }
        return cells;
    }

    /** By what it is known again. */
    String key(Values values) {
        String key = values.text(declared.key());
        return key.isEmpty() ? Syllables.plain(values.text(declared.title())) : key;
    }

    @Override
    protected Compared<List<Brought>> compare(TableFile file, IntConsumer progress) {
        Acting.require(declared.rights().edit());
        List<Brought> brought = new ArrayList<>();
        ItemComparison comparison = new ItemComparison(items, this, brought, progress);
        return new Compared<>(comparison.plan(file.read(layout(), comparison::look)), brought);
    }

    @Override
    protected int write(List<Brought> brought, IntConsumer progress, String hash) {
        return items.desk().keep(brought, progress, hash);
    }
}
