package vn.wardportal.checks.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.checks.encoding.Fault;
import vn.wardportal.checks.encoding.Plain;
import vn.wardportal.checks.encoding.Unicode;

/** Asks about words that are probably spelt wrong; a person decides. */
@Component
public final class SpellingCheck implements Check {

    private static final String BASIS = "điểm c khoản 5 Điều 9, khoản 4 Điều 13";
    private static final String FOLDER = "portal.spelling.dictionary";

    private final Texts texts = Messages.of(SpellingCheck.class).in(Language.VI);
    private final Shelf shelf;
    private final KnownWords known;
    private Speller speller;
    private Optional<Predicate<String>> dictionary = Optional.empty();

    @Activate
    public SpellingCheck(
            BundleContext context,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<KnownWords> known) {
        this(Shelf.of(Optional.ofNullable(context.getProperty(FOLDER)).orElse("")), word -> known.stream()
                .anyMatch(words -> words.knows(word)));
    }

    SpellingCheck(Shelf shelf, KnownWords known) {
        this.shelf = shelf;
        this.known = known;
        this.speller = new Speller(new Vocabulary(dictionary, known));
    }

    @Override
    public String number() {
        return "CK-10";
    }

    @Override
    public List<Finding> look(Examined written) {
        Speller current = speller();
        List<Finding> found = new ArrayList<>();
        written.passages().stream().filter(Passage::vietnamese).forEach(passage -> look(passage, current, found));
        if (dictionary.isEmpty()) {
            found.add(new Finding(
                    number(),
                    Finding.Level.HINT,
                    "",
                    Optional.empty(),
                    texts.get("checks.spelling.none"),
                    BASIS,
                    Optional.empty()));
        }
        return found;
    }

    /** The speller with the dictionary that is installed now. */
    private synchronized Speller speller() {
        Optional<Predicate<String>> present = shelf.dictionary();
        if (!present.equals(dictionary)) {
            dictionary = present;
            speller = new Speller(new Vocabulary(present, known));
        }
        return speller;
    }

    private void look(Passage passage, Speller current, List<Finding> found) {
        Plain plain = passage.html() ? Plain.html(passage.text()) : Plain.text(passage.text());
        List<Slip> slips = current.look(plain.text());
        if (slips.isEmpty()) {
            return;
        }
        List<Fault> faults = Unicode.of(plain).faults();
        for (Slip slip : slips) {
            int start = plain.start(slip.start());
            int end = plain.end(slip.end() - 1);
            // what is not Unicode is another check's, and has to be mended first
            if (faults.stream().noneMatch(fault -> fault.start() < end && start < fault.end())) {
                found.add(finding(passage, plain, slip));
            }
        }
    }

    private Finding finding(Passage passage, Plain plain, Slip slip) {
        String word = plain.text().substring(slip.start(), slip.end()).strip();
        return new Finding(
                number(),
                Finding.Level.ASK,
                passage.field(),
                Optional.of(new Finding.Place(plain.start(slip.start()), plain.end(slip.end() - 1), word)),
                texts.get("checks.spelling." + slip.kind().name().toLowerCase(Locale.ROOT), word),
                BASIS,
                slip.replacement().map(text -> mend(text, plain.replaced(slip.start(), slip.end(), text))));
    }

    private Finding.Mend mend(String word, String replacement) {
        String label = word.isEmpty() ? texts.get("checks.spelling.once") : texts.get("checks.spelling.mend", word);
        return new Finding.Mend(label, replacement);
    }
}
