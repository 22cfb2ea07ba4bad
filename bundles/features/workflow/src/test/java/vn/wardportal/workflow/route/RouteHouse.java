package vn.wardportal.workflow.route;

import java.util.List;
import java.util.Optional;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedCalendar;
import vn.wardportal.workflow.RoutedWorkflow;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.breach.RegisterHouse;
import vn.wardportal.workflow.route.Step.Returned;

/** The engine of the route in a ward, and short ways to take its steps. */
public final class RouteHouse {

    public final Routes routes;
    public final Items items;
    public final Approvals approvals = new Approvals();
    public final Guard guard;
    public final Deadlines deadlines;
    public final Moves moves;
    public final Intake intake;
    public final Desk desk;
    public final Verdicts verdicts;
    public final Supply supply;
    public final Merging merging;
    public final Mergers mergers;
    public final Recall recall;
    public final Emergency emergency;
    public final Releases releases;
    public final RoutedWorkflow workflow;
    public final RegisterHouse register;

    final Timer timer;

    private final Ward ward;

    public RouteHouse(Ward ward) {
        this.ward = ward;
        routes = new Routes(ward.database, ward.clock);
        items = new Items(ward.database);
        guard = new Guard(ward.database, ward.offices, ward.editions);
        deadlines = new Deadlines(ward.rules, new FixedCalendar(), ward.clock);
        register = new RegisterHouse(ward, ward.rules, routes, guard, deadlines);
        Bulletin bulletin = new Bulletin(ward.notices, ward.directory, routes);
        Journal journal = new Journal(bulletin, ward.audit, ward.clock);
        moves = new Moves(deadlines, bulletin, journal, ward.outbox, register.overseer, ward.clock);
        supply = new Supply(approvals, ward.grants, ward.rules, ward.clock);
        Docket docket =
                new Docket(ward.database, ward.editions, approvals, routes, new Gate(ward.checks, ward.decisions));
        intake = new Intake(ward.database, docket, routes, ward.acceptance, supply, moves);
        desk = new Desk(docket, guard, moves);
        verdicts = new Verdicts(docket, guard, moves, ward.confirmation, ward.clock);
        merging = new Merging(ward.database, ward.editions, approvals, routes, guard, moves);
        mergers = new Mergers(ward.database);
        recall = new Recall(ward.database, ward.editions, moves);
        emergency =
                new Emergency(ward.database, docket, routes, guard, deadlines, moves, ward.confirmation, ward.clock);
        releases = new Releases(ward.database, approvals, moves, routes, ward.settings);
        timer = new Timer(ward.database, ward.editions, emergency, routes, moves, ward.clock);
        workflow = new RoutedWorkflow(items, mergers, routes);
        approvals.add(ward.module);
    }

    public Item item() {
        return items.find(Ward.SUBJECT).orElseThrow();
    }

    public Item send(As who) {
        return send(who, Ward.SUBJECT);
    }

    public Item send(As who, String subject) {
        return who.gets(() -> intake.send(subject, "", Optional.empty()));
    }

    public Item enter(As who) {
        return who.gets(() -> intake.enter(Ward.SUBJECT, "", Optional.empty()));
    }

    public Item forward(As who) {
        return who.gets(() -> desk.forward(Ward.SUBJECT, item().seq(), ""));
    }

    public Item advise(As who) {
        return who.gets(() -> desk.advise(Ward.SUBJECT, item().seq(), true, "Đã soát"));
    }

    public Item approve(As who) {
        return who.gets(() -> verdicts.approve(Ward.SUBJECT, item().seq(), ""));
    }

    public Item publish(As who) {
        return who.gets(() -> verdicts.publish(Ward.SUBJECT, item().seq(), Optional.empty()));
    }

    public Item sendBack(As who) {
        return who.gets(() ->
                desk.sendBack(Ward.SUBJECT, item().seq(), List.of(new Returned("SOURCE", "đoạn hai")), "Ghi nguồn"));
    }

    public Item recall(As who) {
        return who.gets(() -> recall.take(Ward.SUBJECT, item().seq()));
    }

    /** Brings a text that was written to the head's desk. */
    public Item toApproval() {
        send(ward.contributor);
        forward(ward.synthesiser);
        return advise(ward.office);
    }

    /** Tells the module what was decided. */
    public void deliver() {
        ward.outbox.deliver(Releases.TOPIC, releases);
    }

    /** What the timer does at this time. */
    public void look() {
        Acting.as(Person.PORTAL, timer::run);
    }

    /** As the portal itself. */
    public void portal(Runnable work) {
        Acting.as(Person.PORTAL, work);
    }
}
