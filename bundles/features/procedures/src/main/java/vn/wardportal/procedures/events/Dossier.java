package vn.wardportal.procedures.events;

import java.util.List;
import java.util.Map;
import vn.wardportal.procedures.Paper;
import vn.wardportal.procedures.Procedure;

/**
 * What to bring for a procedure.
 *
 * @param procedure the procedure
 * @param papers the papers by their case
 */
public record Dossier(Procedure procedure, Map<String, List<Paper>> papers) {}
