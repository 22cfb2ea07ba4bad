package vn.wardportal.news;

/**
 * The words of an article.
 *
 * @param slug its part of the address
 * @param category slug of its category
 * @param title its title
 * @param summary one or two sentences
 * @param body clean HTML
 * @param unit the office that answers for it
 * @param origin where it comes from
 */
public record Text(
        String slug, String category, String title, String summary, String body, String unit, Origin origin) {

    /** The same at another address and with another body. */
    public Text at(String otherSlug, String otherBody) {
        return new Text(otherSlug, category, title, summary, otherBody, unit, origin);
    }
}
