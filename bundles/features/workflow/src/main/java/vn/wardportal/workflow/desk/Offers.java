package vn.wardportal.workflow.desk;

import java.util.EnumSet;
import java.util.Set;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.State;
import vn.wardportal.workflow.route.Work;

/** What the person at an editor can do with its text now. Whether it may be done is decided when it is. */
final class Offers {

    private final Tools tools;

    Offers(Tools tools) {
        this.tools = tools;
    }

    Set<Choice> of(Whereabouts text) {
        Person person = Acting.person().orElseThrow();
        Set<Choice> offered = EnumSet.noneOf(Choice.class);
        offered.addAll(atStage(text, person));
        offered.addAll(ofSender(text, person));
        offered.addAll(pastTheRoute(text));
        return offered;
    }

    private Set<Choice> atStage(Whereabouts text, Person person) {
        Set<Choice> offered = EnumSet.noneOf(Choice.class);
        Set<String> stages = tools.guard().stages(person, text.route());
        boolean works = text.stage().filter(one -> stages.contains(one.name())).isPresent();
        if (works && text.in(State.UNDER_WAY)) {
            offered.addAll(of(text.stage().orElseThrow().work()));
            offered.add(held(text, person) ? Choice.LET_GO : Choice.TAKE);
            offered.add(Choice.RETURN);
        }
        if (works && text.in(State.SCHEDULED)) {
            offered.add(Choice.RETURN);
        }
        return offered;
    }

    private Set<Choice> ofSender(Whereabouts text, Person person) {
        Set<Choice> offered = EnumSet.noneOf(Choice.class);
        boolean idle = text.item().map(Item::state).map(State::idle).orElse(true);
        if (idle && person.may(Rights.COLLECT)) {
            offered.add(Choice.SEND);
            if (tools.supply().direct(text.subject())) {
                offered.add(Choice.ENTER);
            }
        }
        if (text.item().filter(tools.desks().recall()::possible).isPresent()) {
            offered.add(Choice.RECALL);
        }
        return offered;
    }

    private Set<Choice> pastTheRoute(Whereabouts text) {
        Set<Choice> offered = EnumSet.noneOf(Choice.class);
        if (text.item()
                .filter(one -> one.times().review().isPresent())
                .filter(tools.desks().emergency()::mayReview)
                .isPresent()) {
            offered.add(Choice.CONFIRM);
        }
        if (!text.in(State.SCHEDULED) && tools.desks().emergency().permitted()) {
            offered.add(Choice.EMERGENCY);
        }
        return offered;
    }

    private static boolean held(Whereabouts text, Person person) {
        return text.item()
                .flatMap(Item::holder)
                .filter(who -> who.login().equals(person.login()))
                .isPresent();
    }

    private static Set<Choice> of(Work work) {
        return switch (work) {
            case COLLECT -> EnumSet.of(Choice.SEND);
            case EDIT -> EnumSet.of(Choice.FORWARD);
            case ADVISE -> EnumSet.of(Choice.ADVISE);
            case APPROVE -> EnumSet.of(Choice.APPROVE);
            case PUBLISH -> EnumSet.of(Choice.PUBLISH, Choice.SCHEDULE);
        };
    }
}
