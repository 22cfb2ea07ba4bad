package vn.wardportal.checks.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.function.Predicate;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A dictionary in Hunspell's format, which the operator installed: two files, of the same name but for its ending. */
final class HunspellDictionary implements Predicate<String> {

    private final Hunspell words;

    private HunspellDictionary(Hunspell words) {
        this.words = words;
    }

    /** Reads the file of words {@code .dic} and the file of rules {@code .aff} beside it. */
    static HunspellDictionary read(Path words) {
        Path rules = rules(words);
        try (InputStream affixes = Files.newInputStream(rules);
                InputStream entries = Files.newInputStream(words)) {
            Dictionary dictionary = new Dictionary(new ByteBuffersDirectory(), "spelling", affixes, entries);
            return new HunspellDictionary(new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {}));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the dictionary " + words + " and " + rules, e);
        } catch (ParseException e) {
            throw new IllegalArgumentException(rules + " is no Hunspell file. Install the dictionary again.", e);
        }
    }

    static Path rules(Path words) {
        return words.resolveSibling(words.getFileName().toString().replaceFirst("\\.dic$", ".aff"));
    }

    @Override
    public boolean test(String word) {
        return words.spell(word);
    }
}
