package vn.wardportal.admin.leaving;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import vn.wardportal.api.admin.AdminPage;

/** A page as modules have them, to be loaded by a class loader that goes away. */
public final class LeavingPage implements AdminPage {

    @Override
    public Component open(String below) {
        return new LeavingView();
    }

    /** What the view shows. */
    public static final class Row {

        private String title = "";

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }
    }

    /** Makes Flow learn the module's classes in every way it knows: component, bean, event, dialog. */
    static final class LeavingView extends Div {

        private static final long serialVersionUID = 1L;

        LeavingView() {
            Grid<Row> rows = new Grid<>(Row.class);
            rows.setItems(new Row());
            TextField title = new TextField("Tiêu đề");
            Binder<Row> binder = new Binder<>(Row.class);
            binder.forField(title).bind("title");
            binder.setBean(new Row());
            add(rows, title, new Button("Hỏi", event -> new LeavingDialog().open()));
        }
    }

    static final class LeavingDialog extends Dialog {

        private static final long serialVersionUID = 1L;

        LeavingDialog() {
            super("Hộp thoại của mô-đun");
        }
    }
}
