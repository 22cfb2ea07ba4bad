package vn.wardportal.api.content;

import java.time.Instant;

/**
 * Why something was taken from residents.
 *
 * @param at when
 * @param reason as they are told
 */
public record Withdrawal(Instant at, String reason) {}
