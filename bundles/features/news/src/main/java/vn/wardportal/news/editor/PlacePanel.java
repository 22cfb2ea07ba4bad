package vn.wardportal.news.editor;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;
import vn.wardportal.news.Category;
import vn.wardportal.news.NewsPage;
import vn.wardportal.news.Text;

/** Where an article stands: its category, who answers for it, and its address. */
final class PlacePanel extends Div {

    private static final long serialVersionUID = 1L;

    final Select<Category> category = new Select<>();
    final TextField unit = new TextField();
    final TextField slug = new TextField();

    private final transient List<Category> categories;

    PlacePanel(Texts texts, List<Category> categories) {
        this.categories = categories;
        category.setLabel(texts.get("news.editor.category"));
        category.setItems(categories);
        category.setItemLabelGenerator(one -> one.title(Language.VI));
        unit.setLabel(texts.get("news.editor.unit"));
        unit.setHelperText(texts.get("news.editor.unitHint"));
        slug.setLabel(texts.get("news.editor.slug"));
        slug.setHelperText(texts.get("news.editor.slugHint"));
        slug.setPrefixComponent(new Div(NewsPage.PATH + "/"));
        Stream.<HasSize>of(category, unit, slug).forEach(HasSize::setWidthFull);
        addClassName("panel");
        add(category, unit, slug);
    }

    void show(Text text) {
        category.setValue(categories.stream()
                .filter(one -> one.slug().equals(text.category()))
                .findFirst()
                .orElse(null));
        unit.setValue(text.unit());
        slug.setValue(text.slug());
    }

    /** The slug of the category that is chosen; empty if none is. */
    String chosen() {
        return category.getOptionalValue().map(Category::slug).orElse("");
    }

    void setReadOnly(boolean readOnly) {
        category.setReadOnly(readOnly);
        unit.setReadOnly(readOnly);
        slug.setReadOnly(readOnly);
    }
}
