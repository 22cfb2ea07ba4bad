package vn.wardportal.api.search;

/**
 * Something by which what was found is narrowed down: the year of a document, the field of a procedure. The module says in
 * its messages how a field is called, {@code <module>.search.<field>}, and where a value is no word by itself what that
 * is called, {@code <module>.search.<field>.<value>}.
 *
 * <pre>{@code
 * new Facet("year", "2019")
 * new Facet("kind", "NGHI_QUYET") // documents.search.kind=Loại văn bản, documents.search.kind.NGHI_QUYET=Nghị quyết
 * }</pre>
 *
 * @param field its name in small letters: {@code year}
 * @param value what this one has there
 */
public record Facet(String field, String value) {

    /** The field for what everything of a kind is filed under. */
    public static final String CATEGORY = "category";

    public Facet {
        if (!field.matches("[a-z][a-zA-Z0-9]{0,30}")) {
            throw new IllegalArgumentException("\"" + field + "\" is no name of a facet, such as \"year\"");
        }
    }
}
