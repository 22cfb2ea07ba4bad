package vn.wardportal.modules;

import java.util.List;
import java.util.stream.Collectors;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.OperationDialog.Result;

/** The plan of putting a version in. */
final class PlanDialog {

    private final Modules modules;
    private final Plan plan;
    private final Texts texts;

    PlanDialog(Modules modules, Plan plan, Texts texts) {
        this.modules = modules;
        this.plan = plan;
        this.texts = texts;
    }

    /** @param changed what follows when something may have changed */
    OperationDialog dialog(Runnable changed) {
        return new OperationDialog(texts, title(), this::carryOut, () -> {
                    modules.discard(plan);
                    changed.run();
                })
                .consequences(consequences());
    }

    private Result carryOut(java.util.function.Consumer<VersionChange.Progress> progress) {
        String done = plan.installed().isPresent() ? "modules.done.upgrade" : "modules.done.install";
        return Result.of(
                modules.carryOut(plan, progress).map(reason -> texts.get("modules.undone", reason)),
                texts.get(done, plan.jar().name(), plan.jar().version()));
    }

    private String title() {
        return plan.installed()
                .map(from -> texts.get(
                        from.equals(plan.jar().version()) ? "modules.plan.repair" : "modules.plan.upgrade",
                        plan.jar().name(),
                        from,
                        plan.jar().version()))
                .orElseGet(() -> texts.get(
                        "modules.plan.install", plan.jar().name(), plan.jar().version()));
    }

    private List<String> consequences() {
        String names = plan.pending().stream().map(Script::name).collect(Collectors.joining(", "));
        String tables = plan.pending().isEmpty()
                ? texts.get("modules.plan.tables.none")
                : texts.get("modules.plan.tables", plan.pending().size(), names);
        String back = plan.installed()
                .map(from -> texts.get("modules.plan.back", from))
                .orElseGet(() -> texts.get("modules.plan.back.install"));
        String others = plan.refreshed().isEmpty()
                ? texts.get("modules.plan.others")
                : texts.get("modules.plan.refreshed", String.join(", ", plan.refreshed()));
        return List.of(
                texts.get(
                        "modules.plan.signer." + plan.signer().kind(),
                        plan.signer().name()),
                tables,
                others,
                texts.get(
                        "modules.plan.space",
                        Room.megabytes(plan.space().needed()),
                        Room.megabytes(plan.space().left())),
                texts.get("modules.plan.residents"),
                back);
    }
}
