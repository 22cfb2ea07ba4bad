package vn.wardportal.pages;

import vn.wardportal.api.content.Refusal;

/** Why an act on a page is refused, as its place in the tree does not allow it. */
enum PageGround implements Refusal.Ground {
    /** There are pages below it. */
    HAS_CHILDREN,
    /** Residents never read the page above. */
    ABOVE_UNPUBLISHED,
    /** The page above is in the trash. */
    ABOVE_TRASHED
}
