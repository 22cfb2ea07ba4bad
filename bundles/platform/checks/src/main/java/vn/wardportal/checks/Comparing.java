package vn.wardportal.checks;

import java.util.Optional;
import vn.wardportal.api.admin.ChecksPanels.Mended;
import vn.wardportal.api.check.Decisions.Decision;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.data.WritesPaused;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.checks.files.UnicodeCopies;
import vn.wardportal.checks.files.UnicodeCopies.Copy;

/** Shows a file of one panel beside its copy in Unicode, and puts that in its place if the person says so. */
final class Comparing {

    private final Panel panel;
    private final UnicodeCopies copies;
    private final Panels.Desk desk;
    private final Deciding deciding;

    /** What the person was shown last. */
    Optional<CopyDialog> shown = Optional.empty();

    Comparing(Panel panel, UnicodeCopies copies, Panels.Desk desk, Deciding deciding) {
        this.panel = panel;
        this.copies = copies;
        this.desk = desk;
        this.deciding = deciding;
    }

    void open(Finding finding, StoredFile file) {
        Optional<Copy> copy = copies.made(file);
        if (copy.isEmpty()) {
            panel.warn("checks.copy.unknown");
            return;
        }
        CopyDialog dialog = new CopyDialog(copy.get(), () -> exchange(finding, copy.get()));
        dialog.open();
        shown = Optional.of(dialog);
    }

    private void exchange(Finding finding, Copy copy) {
        Examined before = desk.written().get();
        if (!before.files().contains(copy.of())) {
            panel.look();
            panel.warn("checks.panel.moved");
            return;
        }
        try {
            desk.mend().accept(new Mended(copy.of().hash(), copies.kept(copy)));
            deciding.decide(before, finding, Decision.CORRECTED);
            panel.look();
        } catch (Refused | StorageFull | WritesPaused e) {
            panel.warn("checks.copy.unkept");
        }
    }
}
