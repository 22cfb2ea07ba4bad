package vn.wardportal.procedures.importing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.desk.Worklist;
import vn.wardportal.procedures.desk.Worklist.Work;

/** What is there, by what it is known again by; read one by one, for all of it would fill the memory. */
final class Known {

    private final Catalogue catalogue;
    private final Map<String, Long> numbers = new LinkedHashMap<>();

    Known(Catalogue catalogue, Worklist worklist) {
        this.catalogue = catalogue;
        for (Work work : worklist.all()) {
            numbers.putIfAbsent(ProcedureComparison.key(work.code(), work.name(), work.field()), work.id());
        }
    }

    Optional<Procedure> find(String key) {
        return Optional.ofNullable(numbers.get(key)).flatMap(catalogue::find);
    }

    /** Those that were not met, unless residents lost them already. */
    List<Procedure> others(Collection<Long> met) {
        return numbers.values().stream()
                .filter(number -> !met.contains(number))
                .flatMap(number -> catalogue.find(number).stream())
                .filter(procedure -> procedure.life().withdrawal().isEmpty() || procedure.published())
                .toList();
    }
}
