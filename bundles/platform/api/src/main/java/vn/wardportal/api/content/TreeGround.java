package vn.wardportal.api.content;

/** Why an act on a content is refused, as its place in a {@link Tree} does not allow it. */
public enum TreeGround implements Refusal.Ground {
    /** There are others below it. */
    HAS_CHILDREN,
    /** Residents never read what stands above it. */
    ABOVE_UNPUBLISHED,
    /** What stands above it is in the trash. */
    ABOVE_TRASHED
}
