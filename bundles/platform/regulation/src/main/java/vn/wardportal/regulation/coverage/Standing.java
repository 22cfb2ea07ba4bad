package vn.wardportal.regulation.coverage;

import java.util.List;
import java.util.stream.Collectors;
import vn.wardportal.api.text.Texts;

/**
 * How an item stands, with what has to be said about it.
 *
 * @param state how it stands
 * @param days working days it is late, or has left; of what is unchecked, how many
 * @param modules the modules that are to be named: those that stopped, or served it once
 */
record Standing(State state, int days, List<ServingModule> modules) {

    Standing {
        modules = List.copyOf(modules);
    }

    static Standing of(State state) {
        return new Standing(state, 0, List.of());
    }

    /** In words: {@code Trễ 3 ngày làm việc}. */
    String words(Texts texts) {
        String names = modules.stream().map(ServingModule::title).collect(Collectors.joining(", "));
        return switch (state) {
            case SOON -> texts.get(days == 0 ? "state.soon.today" : state.key(), days);
            case NO_MODULE -> names.isEmpty() ? texts.get(state.key()) : texts.get("state.no_module.once", names);
            case STOPPED, SILENT -> texts.get(state.key(), names);
            default -> texts.get(state.key(), days);
        };
    }
}
