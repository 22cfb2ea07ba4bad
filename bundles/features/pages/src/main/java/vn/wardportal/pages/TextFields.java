package vn.wardportal.pages;

import java.util.Map;
import vn.wardportal.api.check.Consent;
import vn.wardportal.pages.WebPage.English;
import vn.wardportal.pages.WebPage.Text;

/** A text as drafts and editions keep it: values by name. */
final class TextFields {

    private TextFields() {}

    /** All that the text says, by name. */
    static Map<String, String> of(Text text) {
        return Map.ofEntries(
                Map.entry("slug", text.slug()),
                Map.entry("title", text.title()),
                Map.entry("summary", text.summary()),
                Map.entry("body", text.body()),
                Map.entry("unit", text.unit()),
                Map.entry("source", text.source()),
                Map.entry("consents", Consent.text(text.consents())),
                Map.entry("english.title", text.english().title()),
                Map.entry("english.summary", text.english().summary()),
                Map.entry("english.body", text.english().body()),
                Map.entry("english.of", text.english().of()));
    }

    /** The text that says so; fields that are absent are empty. */
    static Text text(Map<String, String> fields) {
        return new Text(
                fields.getOrDefault("slug", ""),
                fields.getOrDefault("title", ""),
                fields.getOrDefault("summary", ""),
                fields.getOrDefault("body", ""),
                fields.getOrDefault("unit", ""),
                fields.getOrDefault("source", ""),
                Consent.readAll(fields.getOrDefault("consents", "")),
                new English(
                        fields.getOrDefault("english.title", ""),
                        fields.getOrDefault("english.summary", ""),
                        fields.getOrDefault("english.body", ""),
                        fields.getOrDefault("english.of", "")));
    }
}
