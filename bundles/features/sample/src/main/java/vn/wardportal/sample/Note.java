package vn.wardportal.sample;

import java.time.Instant;

/**
 * What a visitor left in the guest book.
 *
 * @param id its number
 * @param author the name the visitor gave
 * @param text what they wrote, plain text
 * @param writtenAt when
 */
public record Note(long id, String author, String text, Instant writtenAt) {}
