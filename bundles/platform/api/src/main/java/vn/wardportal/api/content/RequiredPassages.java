package vn.wardportal.api.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.text.Texts;

/**
 * Looks whether a content of one kind has the passages that every one of the kind must have. What it lacks is said by the
 * message {@code <module>.mistake.<field>}.
 *
 * <pre>{@code
 * @Component(service = Check.class)
 * public class CompleteWarning extends RequiredPassages {
 *     public CompleteWarning() {
 *         super("flood.warning", Messages.of(CompleteWarning.class).in(Language.VI), Map.of("title", "khoản 1 Điều 9"));
 *     }
 * }
 * }</pre>
 */
public abstract class RequiredPassages implements Check {

    private final String kind;
    private final Texts texts;
    private final Map<String, String> bases;

    /**
     * @param kind the kind's name
     * @param texts the module's words
     * @param bases the fields that must say something, each with the article that demands it
     */
    protected RequiredPassages(String kind, Texts texts, Map<String, String> bases) {
        this.kind = kind;
        this.texts = texts;
        this.bases = Map.copyOf(bases);
    }

    @Override
    public String number() {
        return "CK-11";
    }

    @Override
    public List<Finding> look(Examined written) {
        return written.passages().stream()
                .filter(passage -> written.kind().equals(kind) && lacks(passage))
                .map(passage -> finding(passage.field()))
                .toList();
    }

    private boolean lacks(Passage passage) {
        return bases.containsKey(passage.field())
                && !(passage.html()
                        ? Mistakes.hasWords(passage.text())
                        : !passage.text().isBlank());
    }

    private Finding finding(String field) {
        return new Finding(
                number(),
                Level.BLOCK,
                field,
                Optional.empty(),
                texts.get(kind.substring(0, kind.indexOf('.')) + ".mistake." + field),
                bases.getOrDefault(field, ""),
                Optional.empty());
    }
}
