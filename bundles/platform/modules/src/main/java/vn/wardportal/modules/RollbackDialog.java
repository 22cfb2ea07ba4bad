package vn.wardportal.modules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.wardportal.api.data.Schemas.TableSize;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.OperationDialog.Result;
import vn.wardportal.modules.Rollback.Data;
import vn.wardportal.modules.VersionChange.Progress;

/** The plan of going back to the version before. */
final class RollbackDialog {

    private final Modules modules;
    private final Rollback rollback;
    private final Texts texts;

    RollbackDialog(Modules modules, Rollback rollback, Texts texts) {
        this.modules = modules;
        this.rollback = rollback;
        this.texts = texts;
    }

    /** @param changed what follows when something may have changed */
    OperationDialog dialog(Runnable changed) {
        String title = texts.get(
                "modules.rollback.title",
                rollback.now().name(),
                rollback.now().version(),
                rollback.wanted().version());
        OperationDialog dialog =
                new OperationDialog(texts, title, this::carryOut, changed).consequences(consequences());
        dialog.carryOut.setEnabled(rollback.data() != Data.IN_THE_WAY);
        return dialog;
    }

    private Result carryOut(Consumer<Progress> progress) {
        return Result.of(
                modules.rollBack(rollback, progress).map(reason -> texts.get("modules.undone", reason)),
                texts.get(
                        "modules.done.rollback",
                        rollback.now().name(),
                        rollback.wanted().version()));
    }

    private List<String> consequences() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("modules.rollback.data." + rollback.data(), Dates.time(rollback.since())));
        if (rollback.data() == Data.GOES_BACK) {
            String sizes = rollback.sizes().stream().map(this::size).collect(Collectors.joining(", "));
            lines.add(texts.get("modules.rollback.sizes", sizes));
        }
        lines.add(texts.get("modules.plan.residents"));
        lines.add(texts.get("modules.rollback.again", rollback.now().version()));
        return lines;
    }

    private String size(TableSize size) {
        return texts.get("modules.rollback.size", size.table(), size.rows(), size.kept());
    }
}
