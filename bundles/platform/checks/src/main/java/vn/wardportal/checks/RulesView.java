package vn.wardportal.checks;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.EnumMap;
import java.util.Map;

/** "Kiểm tra nội dung": the lexicon, the domains that links may lead to, the ward's own words. */
final class RulesView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    final TabSheet sheet = new TabSheet();
    final transient Map<Book, BookPanel> panels = new EnumMap<>(Book.class);

    RulesView(Rules rules) {
        add(new Paragraph(Found.TEXTS.get("checks.admin.intro")));
        sheet.setWidthFull();
        for (Book book : Book.values()) {
            BookPanel panel = new BookPanel(rules, book);
            panels.put(book, panel);
            sheet.add(Found.TEXTS.get(book.key("title")), panel);
        }
        add(sheet);
    }
}
