package vn.wardportal.modules;

import java.util.List;
import vn.wardportal.api.data.Schemas.TableSize;

/**
 * What a module left that was removed.
 *
 * @param module the module's name
 * @param tables its tables with their rows
 */
public record Leftover(String module, List<TableSize> tables) {

    long rows() {
        return tables.stream().mapToLong(TableSize::rows).sum();
    }
}
