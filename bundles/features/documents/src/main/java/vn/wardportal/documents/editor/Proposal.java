package vn.wardportal.documents.editor;

/**
 * What was read for one field.
 *
 * @param field what people call the field
 * @param found what was read, in words
 * @param written what stands in the field now, in words; empty if nothing does
 * @param fill puts what was read into the field
 */
record Proposal(String field, String found, String written, Runnable fill) {

    /** Whether the field says something else already. */
    boolean replaces() {
        return !written.isBlank() && !written.equals(found);
    }

    /** Whether there is anything to do. */
    boolean news() {
        return !found.isBlank() && !written.equals(found);
    }
}
