package vn.wardportal.admin.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import vn.wardportal.admin.entry.Counts.Counted;
import vn.wardportal.admin.words.Words;

/** The bell in the head: whether something was said to the person that they have not read, wherever they are. */
final class Bell extends RouterLink {

    private static final long serialVersionUID = 1L;

    private final Span number = new Span();

    Bell() {
        addClassName("bell");
        number.getElement().getThemeList().add("badge");
        add(VaadinIcon.BELL.create(), number);
        setVisible(false);
    }

    void show(List<Counted> counts) {
        Optional<Counted> bell = counts.stream().filter(Counted::bell).findFirst();
        setVisible(bell.isPresent());
        bell.ifPresent(this::show);
    }

    private void show(Counted counted) {
        setRoute(Place.class, counted.entry().path());
        String title = counted.entry().title();
        getElement()
                .setAttribute(
                        "aria-label", counted.count() == 0 ? title : Words.get("shell.bell", title, counted.count()));
        getElement().setAttribute("title", title);
        number.setText(Menu.shortened(counted.count()));
        number.setVisible(counted.count() > 0);
    }
}
