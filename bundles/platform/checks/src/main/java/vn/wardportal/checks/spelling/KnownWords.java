package vn.wardportal.checks.spelling;

/** Words that are right here whatever the dictionary says: the ward's own. */
public interface KnownWords {

    /** Whether the word, in small letters, is one of them. */
    boolean knows(String word);
}
