package vn.wardportal.api.fields;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.StoredFile;

/**
 * What is written of one of a declared kind: texts by column, days as {@code 2026-11-12}, numbers in digits.
 *
 * @param texts by column; what is empty is left out
 * @param files the documents it offers
 * @param consents what is stated about the persons on its pictures, by the pictures' hashes
 */
public record Values(Map<String, String> texts, List<Attachment> files, Map<String, Consent> consents) {

    /** The column of the hash of the Vietnamese words that the English ones translate. */
    public static final String TRANSLATED = "en_of";

    /** Nothing is written. */
    public static final Values NONE = new Values(Map.of(), List.of(), Map.of());

    private static final String FILES = "attachments";
    private static final String CONSENTS = "consents";

    public Values {
        texts = given(texts);
        files = List.copyOf(files);
        consents = Map.copyOf(consents);
    }

    /** What versions and drafts kept under {@link #fields}. */
    static Values read(Map<String, String> fields) {
        Map<String, String> texts = new TreeMap<>(fields);
        texts.remove(FILES);
        texts.remove(CONSENTS);
        return new Values(
                texts, files(fields.getOrDefault(FILES, "")), Consent.readAll(fields.getOrDefault(CONSENTS, "")));
    }

    /** All that it says, by name. */
    Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>(texts);
        fields.put(FILES, filesText());
        fields.put(CONSENTS, Consent.text(consents));
        return fields;
    }

    /** What the field says; empty if nothing. */
    public String text(Field field) {
        return text(field.column());
    }

    /** What the column says; empty if nothing. */
    public String text(String column) {
        return texts.getOrDefault(column, "");
    }

    /** What the field says in English; empty if nothing. */
    public String english(Field field) {
        return text(field.english());
    }

    /** The day that the field says. */
    public Optional<LocalDate> day(Field field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    /** The number that the field says. */
    public OptionalLong number(Field field) {
        String text = text(field);
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    /** The same, saying that in a column. */
    public Values with(String column, String text) {
        Map<String, String> other = new TreeMap<>(texts);
        other.put(column, text);
        return new Values(other, files, consents);
    }

    /** The same, saying that in a field. */
    public Values with(Field field, String text) {
        return with(field.column(), text);
    }

    /** The same with those texts. */
    Values with(Map<String, String> others) {
        return new Values(others, files, consents);
    }

    /** The documents, a line each. */
    String filesText() {
        return files.stream()
                .map(one -> one.file().text() + "\t" + one.title().replaceAll("[\t\n]", " "))
                .collect(Collectors.joining("\n"));
    }

    /** The documents that such a text names. */
    static List<Attachment> files(String text) {
        return Arrays.stream(text.split("\n"))
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", 2))
                .map(parts -> new Attachment(StoredFile.read(parts[0]), parts.length > 1 ? parts[1] : ""))
                .toList();
    }

    private static Map<String, String> given(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
