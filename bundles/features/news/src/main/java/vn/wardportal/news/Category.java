package vn.wardportal.news;

import vn.wardportal.api.text.Language;

/**
 * A category of news.
 *
 * @param slug its name in addresses
 * @param vietnamese its title
 * @param english its title in English
 * @param clause the clause of the regulation that asks for it
 */
public record Category(String slug, String vietnamese, String english, String clause) {

    /** Slug of the notices, which have a block of their own on the home page. */
    public static final String NOTICES = "thong-bao";

    public String title(Language language) {
        return language == Language.VI ? vietnamese : english;
    }
}
