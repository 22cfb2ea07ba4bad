package vn.wardportal.pages;

import java.util.Map;
import vn.wardportal.api.check.Consent;
import vn.wardportal.pages.WebPage.Text;

/** A text as drafts and editions keep it: values by name. */
final class TextFields {

    private TextFields() {}

    /** All that the text says, by name. */
    static Map<String, String> of(Text text) {
        return Map.of(
                "slug", text.slug(),
                "title", text.title(),
                "summary", text.summary(),
                "body", text.body(),
                "unit", text.unit(),
                "source", text.source(),
                "consents", Consent.text(text.consents()));
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
                Consent.readAll(fields.getOrDefault("consents", "")));
    }
}
