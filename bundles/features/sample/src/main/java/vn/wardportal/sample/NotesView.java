package vn.wardportal.sample;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Lists the notes and removes what should not stand there. */
class NotesView extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final transient Notes notes;
    private final transient Texts texts = Messages.of(NotesView.class).in(Language.VI);
    private final Grid<Note> grid = new Grid<>();

    NotesView(Notes notes) {
        this.notes = notes;
        configureGrid();
        add(grid);
        refresh();
    }

    private void configureGrid() {
        grid.addColumn(note -> Dates.time(note.writtenAt())).setHeader(texts.get("sample.writtenAt"));
        grid.addColumn(Note::author).setHeader(texts.get("sample.author"));
        grid.addColumn(Note::text).setHeader(texts.get("sample.text")).setFlexGrow(3);
        grid.addComponentColumn(this::removeButton);
    }

    private Button removeButton(Note note) {
        Button button = new Button(texts.get("sample.remove"), event -> {
            notes.remove(note);
            refresh();
        });
        button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(texts.get("sample.remove") + ": " + note.author());
        return button;
    }

    private void refresh() {
        grid.setItems(notes.latest(SHOWN));
    }
}
