package vn.wardportal.procedures.site;

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
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.Channel;
import vn.wardportal.procedures.Head;
import vn.wardportal.procedures.Paper;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.Words;

/** The posted procedures, as open data. */
@Component
@Dataset.Named(name = "thu-tuc", title = "procedures.title", purpose = "procedures.data.purpose")
public class ProceduresData implements Dataset {

    private static final Columns<Procedure> COLUMNS = Columns.<Procedure>of(Procedure::id, head(Head::slug))
            .and("address", Type.ADDRESS, "procedures.data.address", Procedure::address)
            .and("code", Type.TEXT, "procedures.data.code", head(Head::code))
            .and("name", Type.TEXT, "procedures.data.name", head(Head::name))
            .and("field", Type.TEXT, "procedures.data.field", head(Head::field))
            .and("applicants", Type.TEXT, "procedures.data.applicants", words(Words::applicants))
            .and("agency", Type.TEXT, "procedures.data.agency", words(Words::agency))
            .and(
                    "channels",
                    Type.TEXT,
                    "procedures.data.channels",
                    one -> Channel.write(one.manuscript().channels()))
            .and(
                    "papers",
                    Type.TEXT,
                    "procedures.data.papers",
                    one -> Paper.write(one.manuscript().papers()))
            .and("sequence", Type.TEXT, "procedures.data.sequence", words(Words::sequence))
            .and("results", Type.TEXT, "procedures.data.results", words(Words::results))
            .and("conditions", Type.TEXT, "procedures.data.conditions", words(Words::conditions))
            .and("basis", Type.TEXT, "procedures.data.basis", words(Words::basis))
            .and("decision", Type.TEXT, "procedures.data.decision", one -> one.head()
                    .decision()
                    .number())
            .and("valid_from", Type.DATE, "procedures.data.from", one -> one.head()
                    .validity()
                    .from())
            .and("valid_to", Type.DATE, "procedures.data.to", one -> one.head()
                    .validity()
                    .to());

    private final Catalogue catalogue;

    @Activate
    public ProceduresData(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS.all();
    }

    @Override
    public List<Row> after(long number, int limit) {
        return catalogue.postedAfter(number, limit).stream().map(COLUMNS::row).toList();
    }

    @Override
    public Optional<Row> at(String key) {
        return catalogue.at(key).filter(Procedure::published).map(COLUMNS::row);
    }

    private static <V> Function<Procedure, V> words(Function<Words, V> part) {
        return one -> part.apply(one.manuscript().words());
    }

    private static <V> Function<Procedure, V> head(Function<Head, V> part) {
        return one -> part.apply(one.head());
    }
}
