package vn.wardportal.news;

import vn.wardportal.api.content.Mistakes;

/**
 * What an article says in English.
 *
 * @param title its title
 * @param summary one or two sentences
 * @param body clean HTML
 * @param alt what is seen on its cover
 * @param caption event and date of its cover
 * @param of the hash of the Vietnamese words it translates
 */
public record English(String title, String summary, String body, String alt, String caption, String of) {

    /** No translation. */
    public static final English NONE = new English("", "", "", "", "", "");

    /** Whether it can be read: a title and a text. */
    public boolean given() {
        return !title.isBlank() && Mistakes.hasWords(body);
    }
}
