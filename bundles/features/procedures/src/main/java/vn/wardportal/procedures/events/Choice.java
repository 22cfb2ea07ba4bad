package vn.wardportal.procedures.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.wardportal.procedures.Paper;
import vn.wardportal.procedures.Procedure;

/**
 * What a resident chose: procedures by their codes, and of each the case that is theirs; as part of an address it is
 * {@code 1.001193-1,1.004222}.
 *
 * @param cases by code which case, from 1; 0 if none was chosen, which is all of them
 */
record Choice(Map<String, Integer> cases) {

    private static final Pattern ONE = Pattern.compile("(\\d\\.\\d{6})(?:-(\\d{1,2}))?");
    private static final int MOST = 12;

    /** What the address says; whatever is no choice in it is left out. */
    static Choice read(String text) {
        Map<String, Integer> cases = new LinkedHashMap<>();
        for (String part : text.split(",", MOST + 1)) {
            var one = ONE.matcher(part.strip());
            if (one.matches() && cases.size() < MOST) {
                cases.put(one.group(1), one.group(2) == null ? 0 : Integer.parseInt(one.group(2)));
            }
        }
        return new Choice(cases);
    }

    boolean has(String code) {
        return cases.containsKey(code);
    }

    String written() {
        return cases.entrySet().stream()
                .map(one -> one.getKey() + (one.getValue() == 0 ? "" : "-" + one.getValue()))
                .collect(Collectors.joining(","));
    }

    /** The papers of the procedure in the case that was chosen, with those that every case asks for. */
    Map<String, List<Paper>> papers(Procedure procedure) {
        Map<String, List<Paper>> all = Paper.byOccasion(procedure.manuscript().papers());
        List<String> named = occasions(procedure);
        int chosen = cases.getOrDefault(procedure.head().code(), 0);
        if (chosen < 1 || chosen > named.size()) {
            return all;
        }
        all.keySet().removeIf(occasion -> !Paper.always(occasion) && !occasion.equals(named.get(chosen - 1)));
        return all;
    }

    /** The cases that the procedure tells apart. */
    static List<String> occasions(Procedure procedure) {
        return Paper.byOccasion(procedure.manuscript().papers()).keySet().stream()
                .filter(occasion -> !Paper.always(occasion))
                .toList();
    }
}
