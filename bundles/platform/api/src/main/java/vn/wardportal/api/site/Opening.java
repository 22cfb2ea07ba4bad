package vn.wardportal.api.site;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A span of a weekday in which the office is open.
 *
 * @param day the day
 * @param from the first minute
 * @param to the first minute after
 */
public record Opening(DayOfWeek day, LocalTime from, LocalTime to) {}
