package vn.wardportal.search.index;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts a composed text into the words that are kept of it, or into pairs of words that stand side by side. */
final class Syllables extends Tokenizer {

    /** Longer words are nobody's question: they are kept in pieces. */
    private static final int LONGEST = 40;

    /** No word has it. */
    private static final char BETWEEN = ' ';

    private final UnaryOperator<String> spelling;
    private final boolean paired;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final char[] buffer = new char[4096];
    private final StringBuilder word = new StringBuilder(LONGEST);
    private String before = "";
    private int filled;
    private int next;
    private int position;
    private int start;

    private Syllables(UnaryOperator<String> spelling, boolean paired) {
        this.spelling = spelling;
        this.paired = paired;
    }

    /** Keeps the words of each field as the field's name says. */
    static Analyzer byField() {
        return new Analyzer(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                boolean exact = field.equals(Card.EXACT) || field.equals(Card.TITLE_EXACT);
                boolean paired = field.equals(Card.PAIRS) || field.equals(Card.TITLE_PAIRS);
                return new TokenStreamComponents(new Syllables(exact ? Spelling::exact : Spelling::plain, paired));
            }
        };
    }

    /** Two words as they are kept side by side. */
    static String pair(String first, String second) {
        return first + BETWEEN + second;
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        if (paired && before.isEmpty() && word()) {
            before = spelling.apply(word.toString());
        }
        if (!word()) {
            return false;
        }
        String spelled = spelling.apply(word.toString());
        term.setEmpty().append(paired ? pair(before, spelled) : spelled);
        before = spelled;
        offsets.setOffset(start, position);
        return true;
    }

    /** Reads the next word, if there is one. */
    private boolean word() throws IOException {
        word.setLength(0);
        int letter = read();
        while (letter >= 0 && !Spelling.inWord((char) letter)) {
            letter = read();
        }
        if (letter < 0) {
            return false;
        }
        start = position - 1;
        word.append((char) letter);
        while (word.length() < LONGEST && goesOn()) {
            word.append((char) read());
        }
        return true;
    }

    private boolean goesOn() throws IOException {
        return fill() && Spelling.inWord(buffer[next]);
    }

    private int read() throws IOException {
        if (!fill()) {
            return -1;
        }
        position++;
        return buffer[next++];
    }

    private boolean fill() throws IOException {
        if (next < filled) {
            return true;
        }
        filled = Math.max(0, input.read(buffer));
        next = 0;
        return filled > 0;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        filled = 0;
        next = 0;
        position = 0;
        before = "";
    }

    @Override
    public void end() throws IOException {
        super.end();
        offsets.setOffset(position, position);
    }
}
