package vn.wardportal.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.check.Checks;
import vn.wardportal.api.check.Decisions;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.user.Acting;

/** Checks that find what a test says is in a text, until it is dealt with. */
public final class PlainChecks implements Checks, Decisions {

    private final List<Word> words = new ArrayList<>();
    private final List<Decided> decided = new ArrayList<>();

    /** From now on every text that has the word in it has a finding of that level. */
    public void find(String word, Level level) {
        words.add(new Word(word, level));
    }

    @Override
    public List<Finding> look(Examined written) {
        return words.stream()
                .flatMap(word -> written.passages().stream()
                        .filter(passage -> passage.text().contains(word.word()))
                        .map(passage -> new Finding(
                                "CK-10",
                                word.level(),
                                passage.field(),
                                Optional.empty(),
                                word.word(),
                                "Điều 9",
                                Optional.empty())))
                .toList();
    }

    @Override
    public Map<String, String> titles() {
        return Map.of("CK-10", "Chính tả");
    }

    @Override
    public void remember(Handle handle, Examined published) {
        // Nothing is compared with what was published.
    }

    @Override
    public void forget(Handle handle, String subject) {
        // Nothing was remembered.
    }

    @Override
    public void record(Examined written, Finding finding, Decision decision) {
        String login = Acting.person().orElseThrow().login();
        decided.add(new Decided(finding.check(), written.subject(), finding.words(), decision, login, Instant.EPOCH));
    }

    @Override
    public List<Finding> open(Examined written, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.level() == Level.BLOCK
                        || finding.level() == Level.ASK
                                && decided.stream().noneMatch(one -> one.words().equals(finding.words())))
                .toList();
    }

    @Override
    public List<Decided> of(String subject) {
        return decided.stream().filter(one -> one.hash().equals(subject)).toList();
    }

    private record Word(String word, Level level) {}
}
