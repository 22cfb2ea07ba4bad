package vn.wardportal.extraction.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.Reading.Head;
import vn.wardportal.api.text.Texts;

/** The columns of a file: finds the line that names them, below whatever title stands above it. */
final class Heads {

    private static final int MOST_FIELDS = 100;
    private static final int WITHIN = 30;

    private final Layout layout;
    private final Texts texts;
    private final String file;
    private final List<Head> heads = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private int looked;
    private boolean found;

    Heads(Layout layout, Texts texts, String file) {
        this.layout = layout;
        this.texts = texts;
        this.file = file;
    }

    /** How many of the cells are heads of known columns. */
    int known(List<String> cells) {
        return (int) cells.stream()
                .filter(cell -> layout.find(Clean.text(cell)).isPresent())
                .count();
    }

    boolean found() {
        return found;
    }

    int count() {
        return heads.size();
    }

    /** The column at that place, if there is one that is taken. */
    Optional<Column> at(int place) {
        return place < heads.size() ? heads.get(place).column() : Optional.empty();
    }

    /**
     * Looks whether these are the heads.
     *
     * @return those that are there twice
     * @throws Refused if a required column is missing, or no line like this came soon
     */
    List<String> look(List<String> cells) {
        List<String> twice = new ArrayList<>();
        if (known(cells) >= Math.min(2, layout.columns().size())) {
            for (String cell : cells.subList(0, Math.min(cells.size(), Taking.MOST_COLUMNS))) {
                String name = Clean.text(cell);
                Optional<Column> column = layout.find(name);
                boolean again = column.isPresent() && has(column.get());
                if (again) {
                    twice.add(name);
                }
                heads.add(new Head(name, again ? Optional.empty() : column));
            }
            require();
            found = true;
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank()) && ++looked >= WITHIN) {
            throw missing();
        }
        return twice;
    }

    /** A column that a record of a JSON file has. */
    void field(String name) {
        if (heads.size() < MOST_FIELDS && named.add(name)) {
            heads.add(new Head(name, layout.find(name)));
        }
    }

    /**
     * All that there are.
     *
     * @throws Refused if they are not those of such a table
     */
    List<Head> all() {
        if (heads.isEmpty()) {
            throw missing();
        }
        require();
        return heads;
    }

    private void require() {
        List<Column> lacking = layout.columns().stream()
                .filter(column -> column.required() && !has(column))
                .toList();
        if (!lacking.isEmpty()) {
            throw new Refused(texts.get("table.head.lacks", file, named(lacking)));
        }
    }

    private boolean has(Column column) {
        return heads.stream()
                .anyMatch(head -> head.column().filter(column::equals).isPresent());
    }

    private Refused missing() {
        List<Column> wanted = layout.columns().stream().filter(Column::required).toList();
        return new Refused(texts.get("table.head.none", file, named(wanted)));
    }

    private static String named(List<Column> columns) {
        return columns.stream().map(column -> "“" + column.title() + "”").collect(Collectors.joining(", "));
    }
}
