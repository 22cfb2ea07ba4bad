package vn.wardportal.procedures.events;

import java.util.List;
import vn.wardportal.procedures.Procedure;

/**
 * The cases of a procedure.
 *
 * @param procedure the procedure
 * @param occasions what they are called
 */
public record Cases(Procedure procedure, List<String> occasions) {}
