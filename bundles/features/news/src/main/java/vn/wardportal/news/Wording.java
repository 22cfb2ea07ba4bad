package vn.wardportal.news;

import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Phrase;

/**
 * What of an article is read on a page of some language: all of it in that language or, where it has not been translated,
 * all of it in Vietnamese.
 *
 * @param language the language it is in
 * @param title its title
 * @param summary one or two sentences
 * @param body clean HTML
 * @param alt what is seen on its cover
 * @param caption event and date of its cover
 * @param stale whether it translates words that were changed since
 */
public record Wording(
        Language language, String title, String summary, String body, Phrase alt, Phrase caption, boolean stale) {

    static Wording of(Manuscript manuscript, Language asked) {
        Text text = manuscript.text();
        English english = manuscript.english();
        Language language = english.given() ? asked : Language.VI;
        boolean translated = language == Language.EN;
        return new Wording(
                language,
                translated ? english.title() : text.title(),
                translated ? english.summary() : text.summary(),
                translated ? english.body() : text.body(),
                Phrase.of(
                        language,
                        english.alt(),
                        manuscript.cover().map(Cover::alt).orElse("")),
                Phrase.of(
                        language,
                        english.caption(),
                        manuscript.cover().map(Cover::caption).orElse("")),
                translated && manuscript.stale());
    }
}
