package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.route.Item;

/** Asks which of the chosen texts comes first and gives the title; the others follow as they came in. */
class MergeDialog extends StepDialog {

    private static final long serialVersionUID = 1L;

    final Select<Item> first = new Select<>();

    MergeDialog(Texts texts, List<Item> chosen, Function<List<Item>, Optional<String>> work) {
        super(texts, texts.get("workflow.merge"));
        List<Item> items = chosen.stream()
                .sorted(Comparator.comparing((Item item) -> item.times().moved())
                        .thenComparing(Item::subject))
                .toList();
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(
                new ListItem(item.label().title() + " – " + item.sender().name())));
        first.setLabel(texts.get("workflow.merge.first"));
        first.setItems(items);
        first.setItemLabelGenerator(item -> item.label().title());
        first.setValue(items.getFirst());
        first.setWidthFull();
        ask(new Paragraph(texts.get("workflow.merge.what")), list, first);
        onConfirm(() -> first.getValue() != null, () -> work.apply(ordered(items)));
    }

    private List<Item> ordered(List<Item> items) {
        List<Item> ordered = new ArrayList<>(items);
        ordered.remove(first.getValue());
        ordered.addFirst(first.getValue());
        return ordered;
    }
}
