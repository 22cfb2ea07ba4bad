package vn.wardportal.procedures.site;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
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

    private final Catalogue catalogue;

    @Activate
    public ProceduresData(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("address", Type.ADDRESS, "procedures.data.address"),
                new Column("code", Type.TEXT, "procedures.data.code"),
                new Column("name", Type.TEXT, "procedures.data.name"),
                new Column("field", Type.TEXT, "procedures.data.field"),
                new Column("applicants", Type.TEXT, "procedures.data.applicants"),
                new Column("agency", Type.TEXT, "procedures.data.agency"),
                new Column("channels", Type.TEXT, "procedures.data.channels"),
                new Column("papers", Type.TEXT, "procedures.data.papers"),
                new Column("sequence", Type.TEXT, "procedures.data.sequence"),
                new Column("results", Type.TEXT, "procedures.data.results"),
                new Column("conditions", Type.TEXT, "procedures.data.conditions"),
                new Column("basis", Type.TEXT, "procedures.data.basis"),
                new Column("decision", Type.TEXT, "procedures.data.decision"),
                new Column("valid_from", Type.DATE, "procedures.data.from"),
                new Column("valid_to", Type.DATE, "procedures.data.to"));
    }

    @Override
    public List<Row> after(long number, int limit) {
        return catalogue.postedAfter(number, limit).stream()
                .map(ProceduresData::row)
                .toList();
    }

    @Override
    public Optional<Row> at(String key) {
        return catalogue.at(key).filter(Procedure::published).map(ProceduresData::row);
    }

    private static Row row(Procedure procedure) {
        Head head = procedure.head();
        Words words = procedure.manuscript().words();
        return Row.of(procedure.id(), head.slug())
                .with("address", procedure.address())
                .with("code", given(head.code()))
                .with("name", head.name())
                .with("field", given(head.field()))
                .with("applicants", given(words.applicants()))
                .with("agency", given(words.agency()))
                .with("channels", given(Channel.write(procedure.manuscript().channels())))
                .with("papers", given(Paper.write(procedure.manuscript().papers())))
                .with("sequence", given(words.sequence()))
                .with("results", given(words.results()))
                .with("conditions", given(words.conditions()))
                .with("basis", given(words.basis()))
                .with("decision", given(head.decision().number()))
                .with("valid_from", head.validity().from())
                .with("valid_to", head.validity().to());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
