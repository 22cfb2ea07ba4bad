package vn.wardportal.news;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.StoredFile;

/** A manuscript as a draft keeps it: values by name. */
public final class ManuscriptFields {

    private ManuscriptFields() {}

    /** All that the manuscript says, by name. */
    public static Map<String, String> of(Manuscript manuscript) {
        Map<String, String> fields = new HashMap<>();
        Text text = manuscript.text();
        fields.put("slug", text.slug());
        fields.put("category", text.category());
        fields.put("title", text.title());
        fields.put("summary", text.summary());
        fields.put("body", text.body());
        fields.put("unit", text.unit());
        fields.put("origin", text.origin().kind().name());
        fields.put("origin.name", text.origin().name());
        fields.put("origin.author", text.origin().author());
        fields.put("origin.address", text.origin().address());
        manuscript.cover().ifPresent(cover -> put(fields, cover));
        fields.put("consents", Consent.text(manuscript.consents()));
        put(fields, manuscript.english());
        for (int place = 0; place < manuscript.attachments().size(); place++) {
            Attachment attachment = manuscript.attachments().get(place);
            fields.put("attachment." + place, attachment.file().text());
            fields.put("attachment." + place + ".title", attachment.title());
        }
        return fields;
    }

    /** The manuscript that says so; fields that are absent are empty. */
    public static Manuscript manuscript(Map<String, String> fields) {
        Text text = new Text(
                value(fields, "slug"),
                value(fields, "category"),
                value(fields, "title"),
                value(fields, "summary"),
                value(fields, "body"),
                value(fields, "unit"),
                new Origin(
                        Origin.Kind.valueOf(fields.getOrDefault("origin", Origin.Kind.OWN.name())),
                        value(fields, "origin.name"),
                        value(fields, "origin.author"),
                        value(fields, "origin.address")));
        return new Manuscript(
                text, cover(fields), attachments(fields), Consent.readAll(value(fields, "consents")), english(fields));
    }

    private static void put(Map<String, String> fields, English english) {
        fields.put("english.title", english.title());
        fields.put("english.summary", english.summary());
        fields.put("english.body", english.body());
        fields.put("english.alt", english.alt());
        fields.put("english.caption", english.caption());
        fields.put("english.of", english.of());
    }

    private static English english(Map<String, String> fields) {
        return new English(
                value(fields, "english.title"),
                value(fields, "english.summary"),
                value(fields, "english.body"),
                value(fields, "english.alt"),
                value(fields, "english.caption"),
                value(fields, "english.of"));
    }

    private static void put(Map<String, String> fields, Cover cover) {
        fields.put("cover", cover.file().text());
        fields.put("cover.alt", cover.alt());
        fields.put("cover.caption", cover.caption());
        fields.put("cover.author", cover.author());
    }

    private static Optional<Cover> cover(Map<String, String> fields) {
        return Optional.ofNullable(fields.get("cover"))
                .map(file -> new Cover(
                        StoredFile.read(file),
                        value(fields, "cover.alt"),
                        value(fields, "cover.caption"),
                        value(fields, "cover.author")));
    }

    private static List<Attachment> attachments(Map<String, String> fields) {
        List<Attachment> attachments = new ArrayList<>();
        for (int place = 0; fields.containsKey("attachment." + place); place++) {
            attachments.add(new Attachment(
                    StoredFile.read(fields.get("attachment." + place)),
                    value(fields, "attachment." + place + ".title")));
        }
        return attachments;
    }

    private static String value(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }
}
