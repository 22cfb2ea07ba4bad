package vn.wardportal.web.frame;

import java.util.Optional;

/**
 * The one sentence that every resident should read today.
 *
 * @param sentence what happens, when and where
 * @param more where to read on
 */
public record Alert(String sentence, Optional<Link> more) {}
