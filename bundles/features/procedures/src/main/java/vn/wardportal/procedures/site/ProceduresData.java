package vn.wardportal.procedures.site;

import java.util.List;
import java.util.Optional;
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
import vn.wardportal.procedures.Paper;
import vn.wardportal.procedures.Procedure;

/** The posted procedures, as open data. */
@Component
@Dataset.Named(name = "thu-tuc", title = "procedures.title", purpose = "procedures.data.purpose")
public class ProceduresData implements Dataset {

    private static final Columns<Procedure> COLUMNS = Columns.<Procedure>of(
                    Procedure::id, one -> one.head().slug())
            .and("address", Type.ADDRESS, "procedures.data.address", Procedure::address)
            .and("code", Type.TEXT, "procedures.data.code", one -> one.head().code())
            .and("name", Type.TEXT, "procedures.data.name", one -> one.head().name())
            .and("field", Type.TEXT, "procedures.data.field", one -> one.head().field())
            .and("applicants", Type.TEXT, "procedures.data.applicants", one -> one.manuscript()
                    .words()
                    .applicants())
            .and("agency", Type.TEXT, "procedures.data.agency", one -> one.manuscript()
                    .words()
                    .agency())
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
            .and("sequence", Type.TEXT, "procedures.data.sequence", one -> one.manuscript()
                    .words()
                    .sequence())
            .and("results", Type.TEXT, "procedures.data.results", one -> one.manuscript()
                    .words()
                    .results())
            .and("conditions", Type.TEXT, "procedures.data.conditions", one -> one.manuscript()
                    .words()
                    .conditions())
            .and("basis", Type.TEXT, "procedures.data.basis", one -> one.manuscript()
                    .words()
                    .basis())
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
}
