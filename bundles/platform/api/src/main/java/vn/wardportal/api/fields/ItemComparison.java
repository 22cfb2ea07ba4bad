package vn.wardportal.api.fields;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import vn.wardportal.api.fields.Item.State;
import vn.wardportal.api.fields.ItemDesk.Brought;
import vn.wardportal.api.fields.Shape.Use;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Comparison;
import vn.wardportal.api.table.Difference;
import vn.wardportal.api.table.Difference.Change;
import vn.wardportal.api.table.Difference.Kind;
import vn.wardportal.api.table.Faulty;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.Reading;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.text.Language;

/** Compares the rows of a file with what is there. What a row does not say stays as it is. */
final class ItemComparison extends Comparison {

    private final Items items;
    private final Declaration declared;
    private final ItemImporter importer;
    private final List<Brought> brought;
    private final List<Column> columns;
    private final Map<String, Item> known = new LinkedHashMap<>();
    private final Set<Long> met = new HashSet<>();

    /** @param brought takes what is to be written */
    ItemComparison(Items items, ItemImporter importer, List<Brought> brought, IntConsumer progress) {
        super(importer.layout(), items.declared().texts(Language.VI).below("import"), progress);
        this.items = items;
        this.declared = items.declared();
        this.importer = importer;
        this.brought = brought;
        this.columns = importer.layout().columns();
        importer.all()
                .forEach(item -> known.putIfAbsent(importer.key(items.desk().written(item)), item));
    }

    @Override
    protected void compare(Row row) throws Faulty {
        Values told = Values.NONE;
        for (Column column : columns) {
            told = told.with(column.name(), row.text(column.name()));
        }
        Values file = items.kind().clean(told);
        String key = importer.key(file);
        Optional<Item> there = Optional.ofNullable(known.get(key));
        // it is in the file, also if it is not taken
        there.ifPresent(item -> met.add(item.id()));
        Values before = there.map(items.desk()::written).orElse(Values.NONE);
        Values after = merged(before, file);
        refuseMistakes(after);
        once(declared.key().column(), key, key, row);
        if (there.isPresent()) {
            compare(row, there.get(), before, after);
        } else {
            differs(new Difference(Kind.NEW, row.number(), title(after), Optional.empty(), List.of()));
            brought.add(new Brought(0, 0, after));
        }
    }

    private void refuseMistakes(Values after) throws Faulty {
        for (Map.Entry<Enum<?>, String> one : items.kind().mistakes(after).entrySet()) {
            String words = declared.messages().in(Language.VI).get(one.getValue());
            throw new Faulty(((Field) one.getKey()).column(), "mistake", words);
        }
    }

    private void compare(Row row, Item there, Values before, Values after) throws Faulty {
        List<Change> changes = changes(importer.cells(before), importer.cells(after));
        Optional<String> closed = items.desk().closed(there);
        if (changes.isEmpty()) {
            same();
        } else if (closed.isPresent()) {
            throw new Faulty("", "mistake", closed.get());
        } else {
            differs(new Difference(Kind.CHANGED, row.number(), title(after), path(there), changes));
            brought.add(new Brought(there.id(), there.version(), after));
        }
    }

    /** A blank cell takes nothing away. Who brings another translation brings one of the words as they are now. */
    private Values merged(Values before, Values file) {
        Values merged = before;
        for (Map.Entry<String, String> one : file.texts().entrySet()) {
            merged = merged.with(one.getKey(), one.getValue());
        }
        boolean translated = declared.with(Use.ENGLISH).stream()
                .anyMatch(field ->
                        !file.english(field).isEmpty() && !file.english(field).equals(before.english(field)));
        return items.kind().clean(translated ? merged.with(Values.TRANSLATED, declared.hash(merged)) : merged);
    }

    private String title(Values values) {
        return items.kind().title(values);
    }

    private Optional<String> path(Item item) {
        return Optional.of(declared.console() + "/" + item.id());
    }

    /** What came of it, with what the file does not have; of a file that broke off nobody knows that. */
    @Override
    public Plan plan(Reading reading) {
        if (reading.whole()) {
            known.values().stream()
                    .filter(item -> !met.contains(item.id()) && item.state() != State.WITHDRAWN)
                    .map(item -> new Difference(Kind.GONE, 0, title(item.values()), path(item), List.of()))
                    .forEach(this::differs);
        }
        return super.plan(reading);
    }
}
