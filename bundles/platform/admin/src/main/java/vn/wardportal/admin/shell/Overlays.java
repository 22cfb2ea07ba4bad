package vn.wardportal.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** What lies over the views: dialogs, menus, notices. They hang on the screen, so they outlive the view that opened them. */
final class Overlays {

    private Overlays() {}

    /** Closes all of them at once, without asking the code that opened them. */
    static void closeAll(UI screen) {
        List<Component> open = screen.getChildren()
                .filter(child -> child.findAncestor(Shell.class) == null && !(child instanceof Shell))
                .toList();
        for (Component overlay : open) {
            if (overlay instanceof Dialog dialog) {
                dialog.close();
            } else if (overlay instanceof ConfirmDialog dialog) {
                dialog.close();
            }
            Element element = overlay.getElement();
            element.removeFromParent();
        }
    }
}
