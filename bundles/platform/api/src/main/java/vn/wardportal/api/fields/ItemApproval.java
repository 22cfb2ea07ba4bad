package vn.wardportal.api.fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.content.ContentApproval;
import vn.wardportal.api.content.RequiredPassages;
import vn.wardportal.api.fields.Shape.Type;
import vn.wardportal.api.fields.Shape.Use;
import vn.wardportal.api.search.Facet;
import vn.wardportal.api.search.Findable.Passage;
import vn.wardportal.api.search.Findable.Translation;
import vn.wardportal.api.text.Language;

/**
 * Lets contents of a declared kind go the way of approval, be found, and be looked at for what they lack. A module registers
 * it as both:
 *
 * <pre>{@code
 * @Component(service = {Approval.class, Check.class})
 * public class WarningsApproval extends ItemApproval {
 *
 *     @Activate
 *     public WarningsApproval(@Reference Warnings warnings) {
 *         super(warnings);
 *     }
 * }
 * }</pre>
 */
public abstract class ItemApproval extends ContentApproval<Item, Values> implements Check {

    private final Declaration declared;
    private final ItemKind kind;
    private final RequiredPassages required;

    protected ItemApproval(Items items) {
        super(items.desk(), items.publishing());
        this.declared = items.declared();
        this.kind = items.kind();
        this.required = new Required(declared);
    }

    @Override
    protected Paper paper(Item item, Values written) {
        return new Paper(
                kind.title(written), declared.texts(Language.VI).get("title"), declared.console() + "/" + item.id());
    }

    /** They are one category. */
    @Override
    public List<Category> categories() {
        return List.of(new Category("", declared.texts(Language.VI).get("title")));
    }

    /** The choices by which lists are narrowed down. */
    @Override
    protected List<Facet> facets(Item item) {
        return declared.narrowing().stream()
                .filter(field -> field.shape().type() == Type.CHOICE
                        && !item.values().text(field).isEmpty())
                .map(field ->
                        new Facet(field.column().replace("_", ""), item.values().text(field)))
                .toList();
    }

    @Override
    protected Optional<Translation> english(Values values) {
        if (!declared.translated(values)) {
            return Optional.empty();
        }
        Optional<Field> summary = declared.summary();
        List<Passage> said = declared.with(Use.ENGLISH).stream()
                .filter(field -> field != declared.title()
                        && summary.filter(field::equals).isEmpty())
                .map(field -> new Passage(values.english(field), field.shape().type() == Type.RICH))
                .filter(passage -> !passage.text().isEmpty())
                .toList();
        return Optional.of(new Translation(
                values.english(declared.title()), summary.map(values::english).orElse(""), said));
    }

    @Override
    public String number() {
        return required.number();
    }

    @Override
    public List<Finding> look(Examined written) {
        return required.look(written);
    }

    private static final class Required extends RequiredPassages {

        Required(Declaration declared) {
            super(
                    declared.name(),
                    declared.messages().in(Language.VI),
                    declared.with(Use.REQUIRED).stream()
                            .collect(Collectors.toMap(
                                    field -> field.name().toLowerCase(Locale.ROOT), field -> declared.basis())));
        }
    }
}
