package vn.wardportal.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Columns;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.open.Row;
import vn.wardportal.directory.Details.Contact;
import vn.wardportal.directory.Details.Words;
import vn.wardportal.directory.Roll.Node;

/** Units and people as open data. Mail addresses are left out: they are shown to people alone. */
@Component
@Dataset.Named(name = "danh-ba", title = "directory.title", purpose = "directory.data.purpose")
public class DirectoryData implements Dataset {

    private static final Columns<Node> COLUMNS = Columns.<Node>of(
                    node -> node.entry().id(), node -> node.entry().slug())
            .and("address", Type.ADDRESS, "directory.data.address", node -> node.entry()
                    .address())
            .and("person", Type.FLAG, "directory.data.person", node -> node.entry()
                    .details()
                    .person())
            .and("name", Type.TEXT, "directory.data.name", words(Words::name))
            .and("title", Type.TEXT, "directory.data.title", words(Words::title))
            .and("unit", Type.TEXT, "directory.data.unit", DirectoryData::unit)
            .and("work", Type.TEXT, "directory.data.work", words(Words::work))
            .and("phone", Type.TEXT, "directory.data.phone", contact(Contact::phone))
            .and("fax", Type.TEXT, "directory.data.fax", contact(Contact::fax))
            .and("room", Type.TEXT, "directory.data.room", words(Words::room))
            .and("hours", Type.TEXT, "directory.data.hours", words(Words::hours));

    private final Entries entries;

    @Activate
    public DirectoryData(@Reference Entries entries) {
        this.entries = entries;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS.all();
    }

    @Override
    public List<Row> after(long number, int limit) {
        return entries.roll().after(number).limit(limit).map(COLUMNS::row).toList();
    }

    @Override
    public Optional<Row> at(String key) {
        return entries.roll().at(key).map(COLUMNS::row);
    }

    private static Optional<String> unit(Node node) {
        return node.above().isEmpty()
                ? Optional.empty()
                : Optional.of(node.above().getLast().title());
    }

    private static <V> Function<Node, V> words(Function<Words, V> part) {
        return node -> part.apply(node.entry().details().words());
    }

    private static <V> Function<Node, V> contact(Function<Contact, V> part) {
        return node -> part.apply(node.entry().details().contact());
    }
}
