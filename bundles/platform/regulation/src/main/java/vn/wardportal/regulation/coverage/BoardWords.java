package vn.wardportal.regulation.coverage;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Words;

/** What the board says, in words; the screen, the print and the table say the same. */
final class BoardWords {

    private final Texts texts = Words.VI;

    /** What the item is. */
    String name(Row row) {
        return texts.get(Items.key(row.item()));
    }

    String modules(Row row) {
        return row.modules().isEmpty()
                ? texts.get("board.none")
                : row.modules().stream().map(ServingModule::title).collect(Collectors.joining(", "));
    }

    String owner(Row row) {
        Owner owner = row.owner();
        if (owner.nobody()) {
            return texts.get("board.noOwner");
        }
        return owner.deputyName().isBlank()
                ? owner.name()
                : texts.get("board.owner.deputy", owner.name(), owner.deputyName());
    }

    String rule(Row row) {
        return row.rule()
                .map(rule -> rule.number() == 0
                        ? texts.get("board.onEvent")
                        : texts.get("board.every", rule.number(), texts.get("unit." + rule.unit())))
                .orElse(texts.get("board.none"));
    }

    String basis(Row row) {
        return row.rule()
                .map(rule -> texts.get("board.basis", rule.basis(), Dates.day(rule.from())))
                .orElse("");
    }

    String updated(Row row) {
        return row.updated()
                .map(time -> texts.get("board.updated", Dates.time(time), row.count()))
                .orElse(texts.get("board.never"));
    }

    String state(Row row) {
        return row.standing().words(texts);
    }

    /** A row as the print and the table have it: item, name, modules, owner, rule, update, state. */
    List<String> cells(Row row) {
        return List.of(
                row.item(), name(row), modules(row), owner(row), rule(row) + basis(row), updated(row), state(row));
    }

    /** What stands above the cells. */
    List<String> columns() {
        return Stream.of("item", "name", "modules", "owner", "rule", "updated", "state")
                .map(column -> texts.get("board.column." + column))
                .toList();
    }

    /** "9 đạt · 1 trễ · 1 thiếu". */
    String head(Collection<Row> rows) {
        return texts.get(
                "board.head",
                count(rows, State.Group.MET),
                count(rows, State.Group.LATE),
                count(rows, State.Group.MISSING));
    }

    private static long count(Collection<Row> rows, State.Group group) {
        return rows.stream()
                .filter(row -> row.standing().state().group == group)
                .count();
    }
}
