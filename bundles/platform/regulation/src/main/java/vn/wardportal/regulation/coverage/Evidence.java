package vn.wardportal.regulation.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.rules.Coverage.Covered;
import vn.wardportal.regulation.coverage.Contributions.Answer;

/** What is known about one item: who speaks of it, who is there for it, who served it once. */
final class Evidence {

    private final String item;
    private final List<Answer> answers;
    private final List<Declared> declared;
    private final List<ServingModule> served;

    Evidence(String item, List<Answer> answers, List<Declared> declared, List<ServingModule> served) {
        this.item = item;
        this.answers = answers.stream()
                .filter(answer -> answer.covered().item().equals(item))
                .toList();
        this.declared = declared.stream()
                .filter(module -> module.items().contains(item))
                .toList();
        this.served = served;
    }

    String item() {
        return item;
    }

    List<Covered> covered() {
        return answers.stream().map(Answer::covered).toList();
    }

    /** How many things somebody should have looked at by now. */
    int overdue() {
        return Math.toIntExact(covered().stream().mapToLong(Covered::overdue).sum());
    }

    List<ServingModule> answering() {
        return answers.stream().map(Answer::module).distinct().toList();
    }

    /** What keeps the item from being served as it should; nothing if nothing does. */
    Optional<Standing> missing() {
        List<ServingModule> stopped = unheard(false);
        if (!stopped.isEmpty()) {
            return Optional.of(new Standing(State.STOPPED, 0, stopped));
        }
        if (!answers.isEmpty()) {
            return Optional.empty();
        }
        List<ServingModule> silent = unheard(true);
        return Optional.of(
                silent.isEmpty() ? new Standing(State.NO_MODULE, 0, served) : new Standing(State.SILENT, 0, silent));
    }

    /** Modules that are there for the item and do not speak of it. */
    private List<ServingModule> unheard(boolean running) {
        List<String> heard = answering().stream().map(ServingModule::name).toList();
        Stream<Declared> silent = declared.stream()
                .filter(module -> !heard.contains(module.module().name()));
        return silent.filter(module -> module.running() == running)
                .map(Declared::module)
                .toList();
    }
}
