package vn.wardportal.api.admin;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.document.WordImport;
import vn.wardportal.api.document.WordImport.Imported;

/** Where the text of a file goes in a {@link RoutedView}: the fields named as in what checks look at. */
final class WordPage<M> implements WordField.Page {

    private static final String BODY = "body";

    private final RoutedView<?, M> view;
    private final WritingTools tools;
    private final Writing<?, M> writing;
    private final RoutedForm<M> form;
    private final BooleanSupplier keep;

    WordPage(
            RoutedView<?, M> view,
            WritingTools tools,
            Writing<?, M> writing,
            RoutedForm<M> form,
            BooleanSupplier keep) {
        this.view = view;
        this.tools = tools;
        this.writing = writing;
        this.form = form;
        this.keep = keep;
    }

    @Override
    public @Nullable WordImport importer() {
        return tools.wordImport();
    }

    @Override
    public String subject() {
        return writing.subject();
    }

    @Override
    public boolean writable() {
        return view.writable();
    }

    @Override
    public String title() {
        return text(form.heading()).orElse("");
    }

    @Override
    public Optional<String> body() {
        return text(BODY);
    }

    @Override
    public boolean keep() {
        return keep.getAsBoolean();
    }

    /** A title that is written already stays; then the file's own is a heading. */
    @Override
    public void put(Imported imported) {
        boolean fresh = title().isBlank() && !imported.title().isBlank();
        boolean same = title().strip().equalsIgnoreCase(imported.title().strip());
        if (fresh) {
            form.mend(form.heading(), imported.title());
        }
        boolean heading = !fresh && !same && !imported.title().isBlank();
        form.mend(BODY, (heading ? "<h2>" + escaped(imported.title()) + "</h2>" : "") + imported.html());
        view.imported(imported.original().hash());
        view.keepDraft();
        view.checks.look();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private Optional<String> text(String field) {
        return writing.kind().examined(writing.subject(), form.value()).passages().stream()
                .filter(passage -> passage.field().equals(field))
                .map(Passage::text)
                .findFirst();
    }
}
