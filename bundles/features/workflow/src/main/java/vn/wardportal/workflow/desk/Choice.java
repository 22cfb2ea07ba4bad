package vn.wardportal.workflow.desk;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Stage;
import vn.wardportal.workflow.route.State;
import vn.wardportal.workflow.route.Work;

/** A step that is offered to whoever looks at a text. Whether it may be taken is decided when it is. */
enum Choice {
    SEND,
    ENTER,
    FORWARD,
    ADVISE,
    APPROVE,
    PUBLISH,
    SCHEDULE,
    CONFIRM,
    TAKE,
    LET_GO,
    RECALL,
    RETURN,
    EMERGENCY;

    /**
     * What makes sense for the person now.
     *
     * @param stages names of the stages the person works at
     */
    static Set<Choice> offered(Optional<Item> item, Optional<Stage> stage, Set<String> stages, Person person) {
        Set<Choice> offered = EnumSet.noneOf(Choice.class);
        boolean idle = item.map(Item::state).map(State::idle).orElse(true);
        if (idle && person.may(Rights.COLLECT)) {
            offered.add(SEND);
        }
        boolean works = stage.filter(one -> stages.contains(one.name())).isPresent();
        if (works && item.map(Item::state).filter(State.UNDER_WAY::equals).isPresent()) {
            Item here = item.orElseThrow();
            offered.addAll(of(stage.orElseThrow().work()));
            boolean own = here.holder()
                    .filter(who -> who.login().equals(person.login()))
                    .isPresent();
            offered.add(own ? LET_GO : TAKE);
            offered.add(RETURN);
        }
        if (works && item.map(Item::state).filter(State.SCHEDULED::equals).isPresent()) {
            offered.add(RETURN);
        }
        return offered;
    }

    private static Set<Choice> of(Work work) {
        return switch (work) {
            case COLLECT -> EnumSet.of(SEND);
            case EDIT -> EnumSet.of(FORWARD);
            case ADVISE -> EnumSet.of(ADVISE);
            case APPROVE -> EnumSet.of(APPROVE);
            case PUBLISH -> EnumSet.of(PUBLISH, SCHEDULE);
        };
    }
}
