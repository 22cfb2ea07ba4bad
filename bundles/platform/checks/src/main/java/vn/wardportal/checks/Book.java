package vn.wardportal.checks;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The lists of rules that people edit. */
enum Book {
    /** Words that a person has to look at; a star at the end stands for any ending. */
    LEXICON("\\p{L}[\\p{L}\\p{N}]*\\*?(?: [\\p{L}\\p{N}]+\\*?)*"),
    /** Domains that links may lead to, with all below them. */
    LINK("(?:[a-z0-9-]{1,63}\\.)+[a-z]{2,24}"),
    /** Words that the ward knows and dictionaries do not. */
    WORD("[\\p{L}\\p{N}][\\p{L}\\p{N}.’'-]*(?: [\\p{L}\\p{N}.’'-]+)*");

    private final Pattern form;

    Book(String form) {
        this.form = Pattern.compile(form);
    }

    /** As it is kept: composed letters, one blank between words, small where capitals say nothing. */
    String tidy(String words) {
        String plain = Normalizer.normalize(words.strip(), Normalizer.Form.NFC).replaceAll("\\s+", " ");
        return this == WORD ? plain : plain.toLowerCase(Locale.ROOT);
    }

    boolean accepts(String tidy) {
        return form.matcher(tidy).matches();
    }

    /** Key of a message of this book. */
    String key(String rest) {
        return "checks.book." + name() + "." + rest;
    }
}
