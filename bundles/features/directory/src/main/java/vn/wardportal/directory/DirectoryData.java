package vn.wardportal.directory;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.open.Row;
import vn.wardportal.directory.Details.Words;

/** Units and people as open data. Mail addresses are left out: they are shown to people alone. */
@Component
@Dataset.Named(name = "danh-ba", title = "directory.title", purpose = "directory.data.purpose")
public class DirectoryData implements Dataset {

    private final Entries entries;

    @Activate
    public DirectoryData(@Reference Entries entries) {
        this.entries = entries;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("address", Type.ADDRESS, "directory.data.address"),
                new Column("person", Type.FLAG, "directory.data.person"),
                new Column("name", Type.TEXT, "directory.data.name"),
                new Column("title", Type.TEXT, "directory.data.title"),
                new Column("unit", Type.TEXT, "directory.data.unit"),
                new Column("work", Type.TEXT, "directory.data.work"),
                new Column("phone", Type.TEXT, "directory.data.phone"),
                new Column("fax", Type.TEXT, "directory.data.fax"),
                new Column("room", Type.TEXT, "directory.data.room"),
                new Column("hours", Type.TEXT, "directory.data.hours"));
    }

    @Override
    public List<Row> after(long number, int limit) {
        return entries.roll().after(number).limit(limit).map(DirectoryData::row).toList();
    }

    @Override
    public Optional<Row> at(String key) {
        return entries.roll().at(key).map(DirectoryData::row);
    }

    private static Row row(Roll.Node node) {
        Entry entry = node.entry();
        Words words = entry.details().words();
        Row row = Row.of(entry.id(), entry.slug())
                .with("address", entry.address())
                .with("person", entry.details().person())
                .with("name", words.name());
        if (!node.above().isEmpty()) {
            row = row.with("unit", node.above().getLast().title());
        }
        return row.with("title", given(words.title()))
                .with("work", given(words.work()))
                .with("phone", given(entry.details().contact().phone()))
                .with("fax", given(entry.details().contact().fax()))
                .with("room", given(words.room()))
                .with("hours", given(words.hours()));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
