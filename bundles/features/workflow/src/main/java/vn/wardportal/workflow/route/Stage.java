package vn.wardportal.workflow.route;

import java.util.Set;

/**
 * A stage of a route.
 *
 * @param name its lasting name: {@code SPELLING}
 * @param title what it is called, in Vietnamese
 * @param who whose stage it is, in Vietnamese
 * @param forward what sending on from here is called, in Vietnamese
 * @param work what is done here
 * @param permission what one must hold to do it
 * @param apart names of the stages whose people may not act here in the same pass
 * @param basis the article it rests on
 */
public record Stage(
        String name,
        String title,
        String who,
        String forward,
        Work work,
        String permission,
        Set<String> apart,
        String basis) {

    public Stage {
        apart = Set.copyOf(apart);
    }
}
