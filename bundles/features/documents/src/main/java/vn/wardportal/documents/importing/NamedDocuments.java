package vn.wardportal.documents.importing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Relation;

/** The documents that one names in a cell: each on a line of its own, or with semicolons between. */
final class NamedDocuments {

    private NamedDocuments() {}

    static List<Reference> read(Relation relation, String cell) {
        return Arrays.stream(cell.split("[;\n]"))
                .map(NamedDocuments::bare)
                .filter(words -> !words.isEmpty())
                .map(words -> new Reference(relation, words))
                .toList();
    }

    /** As it is read again, whatever stands in the words. */
    static String write(Relation relation, List<Reference> references) {
        return references.stream()
                .filter(reference -> reference.relation() == relation)
                .flatMap(reference -> read(relation, reference.words()).stream())
                .map(Reference::words)
                .collect(Collectors.joining("\n"));
    }

    /** Without what documents write around names. */
    private static String bare(String words) {
        return words.strip()
                .replaceFirst("^[-–+•]\\s*", "")
                .replaceFirst("(?iu)^căn cứ\\s+(?:vào\\s+)?", "")
                .replaceFirst("[.,\\s]+$", "");
    }
}
