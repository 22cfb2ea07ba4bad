package vn.wardportal.procedures.desk;

import java.util.Map;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.content.RequiredPassages;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;

/** Looks whether a procedure has the parts that every procedure must have. */
@Component(service = Check.class)
public class CompleteProcedure extends RequiredPassages {

    private static final String PARTS = "khoản 2 Điều 8 Nghị định 63/2010/NĐ-CP";

    public CompleteProcedure() {
        super(
                ProcedureKind.NAME,
                Messages.of(CompleteProcedure.class).in(Language.VI),
                Map.of(
                        "name", PARTS,
                        "field", "khoản 9 Điều 6",
                        "applicants", PARTS,
                        "agency", PARTS,
                        "channels", PARTS,
                        "papers", PARTS,
                        "sequence", PARTS));
    }
}
