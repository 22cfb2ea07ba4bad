package vn.wardportal.checks;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.ChecksPanel;
import vn.wardportal.api.admin.ChecksPanels;
import vn.wardportal.api.admin.Spot;
import vn.wardportal.api.check.Checks;
import vn.wardportal.api.check.Decisions;
import vn.wardportal.api.check.Examined;
import vn.wardportal.checks.files.UnicodeCopies;

/** Makes the panels that stand beside texts. */
@Component
public final class Panels implements ChecksPanels {

    final Checks checks;
    final Decisions decisions;
    final WardWords words;
    final UnicodeCopies copies;

    @Activate
    public Panels(
            @Reference Checks checks,
            @Reference Decisions decisions,
            @Reference WardWords words,
            @Reference UnicodeCopies copies) {
        this.checks = checks;
        this.decisions = decisions;
        this.words = words;
        this.copies = copies;
    }

    @Override
    public ChecksPanel open(Supplier<Examined> written, Consumer<Mended> mend, Consumer<Spot> reveal) {
        return new Panel(this, new Desk(written, mend, reveal));
    }

    /**
     * The editor that a panel stands in.
     *
     * @param written what is in it now
     * @param mend puts a mended text into it
     * @param reveal leads the person to a place in it
     */
    record Desk(Supplier<Examined> written, Consumer<Mended> mend, Consumer<Spot> reveal) {}
}
