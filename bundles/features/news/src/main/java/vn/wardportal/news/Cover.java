package vn.wardportal.news;

import vn.wardportal.api.files.StoredFile;

/**
 * The picture of an article.
 *
 * @param file the picture
 * @param alt what is seen, in one sentence, for those who do not see it
 * @param caption event and date
 * @param author who made it
 */
public record Cover(StoredFile file, String alt, String caption, String author) {

    /** The line below the picture; empty if there is nothing to say. */
    public String line(String authorLabel) {
        String made = author.isBlank() ? "" : authorLabel + " " + author + ".";
        return (caption + " " + made).strip();
    }
}
