package vn.wardportal.procedures;

import java.time.Instant;
import java.util.Optional;

/**
 * Proof that a version of a procedure was posted for residents (điểm b khoản 1 Điều 2).
 *
 * @param edition the version's number
 * @param hash the version's SHA-256
 * @param by names of those who decided
 * @param address where it was posted on the site
 * @param at since when
 * @param ended until when another version was posted, or it was withdrawn
 */
public record Posting(int edition, String hash, String by, String address, Instant at, Optional<Instant> ended) {}
