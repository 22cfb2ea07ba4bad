package vn.wardportal.procedures.events;

import vn.wardportal.procedures.Procedure;

/**
 * A procedure that is offered.
 *
 * @param when in which case
 * @param procedure the procedure
 * @param chosen whether it was chosen before
 */
public record Offer(String when, Procedure procedure, boolean chosen) {}
