package vn.wardportal.api.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import vn.wardportal.api.fields.Item.State;
import vn.wardportal.api.fields.ItemDesk.Brought;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Difference;
import vn.wardportal.api.table.Difference.Change;
import vn.wardportal.api.table.Difference.Kind;
import vn.wardportal.api.table.Fault;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.Reading;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;

/** Compares the rows of a file with what is there. What a row does not say stays as it is. */
final class ItemComparison {

    private static final int MOST_FAULTS = 1_000;

    private final Items items;
    private final ItemImporter importer;
    private final List<Brought> brought;
    private final IntConsumer progress;
    private final Texts texts;
    private final List<Column> columns;
    private final Map<String, Item> known = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<Long> met = new HashSet<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int refused;
    private int same;
    private int looked;

    /** @param brought takes what is to be written */
    ItemComparison(Items items, ItemImporter importer, List<Brought> brought, IntConsumer progress) {
        this.items = items;
        this.importer = importer;
        this.brought = brought;
        this.progress = progress;
        this.texts = items.declared().texts(Language.VI);
        this.columns = importer.layout().columns();
        importer.all()
                .forEach(item -> known.putIfAbsent(importer.key(items.desk().written(item)), item));
    }

    void look(Row row) {
        progress.accept(++looked);
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
        Optional<Fault> fault = mistake(row, after).or(() -> Optional.ofNullable(seen.putIfAbsent(key, row.number()))
                .map(first -> new Fault(row.number(), "", texts.get("import.twice", key, first))));
        if (fault.isPresent()) {
            refuse(fault.get());
            return;
        }
        List<Change> changes = changes(before, after);
        if (there.isEmpty()) {
            differences.add(new Difference(Kind.NEW, row.number(), title(after), Optional.empty(), List.of()));
            brought.add(new Brought(0, 0, after));
        } else if (changes.isEmpty()) {
            same++;
        } else {
            change(row, there.get(), after, changes);
        }
    }

    /** A blank cell takes nothing away. A translation stays one of the words that it translated. */
    private Values merged(Values before, Values file) {
        Values merged = before;
        for (Map.Entry<String, String> one : file.texts().entrySet()) {
            merged = merged.with(one.getKey(), one.getValue());
        }
        boolean translated = items.declared().with(Shape.Use.ENGLISH).stream()
                .anyMatch(field ->
                        !file.english(field).isEmpty() && !file.english(field).equals(before.english(field)));
        return items.kind()
                .clean(
                        translated
                                ? merged.with(
                                        Values.TRANSLATED, items.declared().hash(merged))
                                : merged);
    }

    private Optional<Fault> mistake(Row row, Values after) {
        return items.kind().mistakes(after).entrySet().stream()
                .findFirst()
                .map(one -> new Fault(
                        row.number(),
                        items.declared().label((Field) one.getKey(), Language.VI),
                        items.declared().messages().in(Language.VI).get(one.getValue())));
    }

    private void change(Row row, Item there, Values after, List<Change> changes) {
        items.desk().closed(there).ifPresentOrElse(why -> refuse(new Fault(row.number(), "", why)), () -> {
            differences.add(new Difference(Kind.CHANGED, row.number(), title(after), path(there), changes));
            brought.add(new Brought(there.id(), there.version(), after));
        });
    }

    private List<Change> changes(Values before, Values after) {
        List<String> old = importer.cells(before);
        List<String> now = importer.cells(after);
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < old.size(); at++) {
            if (!old.get(at).equals(now.get(at))) {
                changes.add(new Change(columns.get(at).title(), old.get(at), now.get(at)));
            }
        }
        return changes;
    }

    private void refuse(Fault fault) {
        refused++;
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }

    private String title(Values values) {
        return items.kind().title(values);
    }

    private Optional<String> path(Item item) {
        return Optional.of(items.declared().console() + "/" + item.id());
    }

    /** What came of it, with what the file does not have; of a file that broke off nobody knows that. */
    Plan plan(Reading reading) {
        if (reading.whole()) {
            known.values().stream()
                    .filter(item -> !met.contains(item.id()) && item.state() != State.WITHDRAWN)
                    .map(item -> new Difference(Kind.GONE, 0, title(item.values()), path(item), List.of()))
                    .forEach(differences::add);
        }
        List<Fault> all = new ArrayList<>(reading.faults());
        all.addAll(faults);
        all.sort(Comparator.comparingInt(Fault::row));
        return new Plan(reading, differences, all, reading.refused() + refused, same);
    }
}
