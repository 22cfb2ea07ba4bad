package vn.wardportal.workflow.breach;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.testing.As;
import vn.wardportal.testing.MemoryRules;
import vn.wardportal.workflow.Ward;
import vn.wardportal.workflow.route.Deadlines;
import vn.wardportal.workflow.route.Guard;
import vn.wardportal.workflow.route.Routes;
import vn.wardportal.workflow.time.Limits;
import vn.wardportal.workflow.time.Punctuality;
import vn.wardportal.workflow.time.Timings;

/** The times and the register of a ward, and those who keep it. */
public final class RegisterHouse {

    public final As keeper = As.named("truongban", "workflow.collect", "workflow.approve", "workflow.breach");
    public final As judge = As.named("chutich", "workflow.command", "workflow.breach");

    public final MemoryRules rules;
    public final Limits limits;
    public final Timings timings;
    public final Punctuality punctuality;
    public final Overseer overseer;
    public final TimesPanels panels;

    final Breaches breaches;
    final BreachDesk desk;
    final Judgement judgement;
    final Register register;
    final OpenBreaches open;

    private final Ward ward;
    private final Watch watch;
    private final Forgetting forgetting;

    public RegisterHouse(Ward ward, MemoryRules rules, Routes routes, Guard guard, Deadlines deadlines) {
        this.ward = ward;
        this.rules = rules;
        limits = new Limits(rules, deadlines);
        timings = new Timings(ward.database, limits, ward.clock);
        punctuality = new Punctuality(ward.database, ward.clock);
        Articles articles = new Articles(rules, ward.clock);
        Letters letters = new Letters(ward.notices, ward.directory, new Bearers(ward.directory, ward.boards, routes));
        Proposals proposals = new Proposals(routes, deadlines, articles, letters, ward.audit, ward.outbox, ward.clock);
        overseer = new Overseer(timings, proposals);
        Concern concern = new Concern(guard, routes);
        breaches = new Breaches(ward.database, concern, ward.audit);
        Ledger ledger = new Ledger(ward.database, ward.audit, ward.outbox, ward.clock);
        desk = new BreachDesk(ledger, concern, articles, ward.directory, letters, ward.clock);
        judgement = new Judgement(ledger, concern, rules, deadlines, letters, ward.clock);
        register = new Register(breaches, desk, judgement, concern, articles, ward.directory);
        open = new OpenBreaches(ward.database);
        panels = new TimesPanels(timings, register, ward.clock);
        forgetting = new Forgetting(ward.database, rules, ward.audit, ward.clock);
        watch = new Watch(ward.database, rules, deadlines, letters, proposals, ward.clock);
    }

    /** Lets the directory know who keeps the register. */
    public RegisterHouse kept() {
        ward.directory.with(4, "truongban", "truongban", "workflow.approve", "workflow.breach");
        ward.directory.with(7, "chutich", "chutich", "workflow.command", "workflow.breach");
        return this;
    }

    /** The night's job does what is due. */
    public void forget() {
        Acting.as(Person.PORTAL, forgetting::run);
    }

    /** The job does what is due. */
    public void look() {
        Acting.as(Person.PORTAL, watch::run);
    }

    /** A proposal the contributor answers for, made on the eighteenth. */
    Breach late() {
        rules.with("workflow.time.other", "30");
        ward.route.send(ward.contributor);
        ward.route.sendBack(ward.synthesiser);
        ward.pass(Duration.ofDays(7));
        look();
        return all().getFirst();
    }

    /** Everything in the register. */
    List<Breach> all() {
        return judge.gets(() -> breaches.find(Optional.empty(), 0, 99));
    }
}
