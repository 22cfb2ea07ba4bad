package vn.wardportal.workflow.route;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.version.Editions;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.api.workflow.Approval.Contribution;
import vn.wardportal.api.workflow.Approval.Paper;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.Refusal.Why;

/**
 * Where whoever synthesises makes one text of several (khoản 4 Điều 13). The new one stands at the same stage and is theirs;
 * the originals end, their senders are told, and nobody who wrote one of them approves the new one.
 */
@Component(service = Merging.class)
public class Merging {

    private static final int MOST = 20;
    private static final int LONGEST_REMARK = 2000;

    private final Database database;
    private final Editions editions;
    private final Approvals approvals;
    private final Routes routes;
    private final Guard guard;
    private final Moves moves;
    private final Texts texts = Messages.of(Merging.class).in(Language.VI);

    @Activate
    public Merging(
            @Reference Database database,
            @Reference Editions editions,
            @Reference Approvals approvals,
            @Reference Routes routes,
            @Reference Guard guard,
            @Reference Moves moves) {
        this.database = database;
        this.editions = editions;
        this.approvals = approvals;
        this.routes = routes;
        this.guard = guard;
        this.moves = moves;
    }

    /** Whether a text is at a stage where several are made one, and its module can. */
    public boolean possible(Item item) {
        return item.state() == State.UNDER_WAY
                && stage(item).work() == Work.EDIT
                && approvals.of(item.subject()).filter(Approval::merges).isPresent();
    }

    /**
     * Makes one text of several. They are taken on first, so that nobody goes on with one while its module makes the new one.
     *
     * @param seen the texts as the acting person saw them, the first of which gives the title
     * @return the new one
     * @throws NotPermitted if the acting person does not work at their stage
     * @throws Refusal if they cannot be made one, or somebody else did something with one of them meanwhile
     */
    public Item merge(List<Item> seen) {
        Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting"));
        Approval approval = alike(seen);
        List<Item> taken = database.write(handle -> together(seen.stream()
                .map(item -> moves.held(handle, claim(handle, item)))
                .toList()));
        String subject = made(approval, taken);
        Paper paper = approval.paper(subject).orElseThrow(() -> new Refusal(Why.GONE));
        Edition edition = editions.newest(subject).orElseThrow(() -> new Refusal(Why.GONE));
        return database.write(handle -> {
            Route route = routes.named(taken.getFirst().route());
            Item begun = moves.begin(Optional.empty(), subject, paper, route, edition);
            Stage stage = stage(taken.getFirst());
            Item whole = moves.to(handle, begun, stage, Act.MERGE, origin(taken), Optional.empty());
            for (int place = 0; place < taken.size(); place++) {
                Item original = claim(handle, taken.get(place));
                Mergers.add(handle, original, whole.subject(), place, writers(handle, original));
                moves.merged(handle, original, whole);
            }
            return moves.held(handle, whole);
        });
    }

    private Approval alike(List<Item> seen) {
        long kinds = seen.stream().map(Item::kind).distinct().count();
        long subjects = seen.stream().map(Item::subject).distinct().count();
        if (kinds != 1 || subjects < 2 || subjects != seen.size() || subjects > MOST) {
            throw new Refusal(Why.NOT_ALIKE);
        }
        Approval approval = approvals.of(seen.getFirst().subject()).orElseThrow(() -> new Refusal(Why.MODULE_AWAY));
        if (!approval.merges()) {
            throw new Refusal(Why.NOT_ALIKE);
        }
        return approval;
    }

    private static List<Item> together(List<Item> items) {
        boolean apart = items.stream()
                        .map(item -> item.route() + "/" + item.stage())
                        .distinct()
                        .count()
                > 1;
        if (apart) {
            throw new Refusal(Why.NOT_ALIKE);
        }
        return items;
    }

    private static String made(Approval approval, List<Item> originals) {
        try {
            return approval.merge(originals.stream()
                    .map(item -> new Contribution(item.subject(), item.sender().name()))
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new Refusal(Why.NOT_MADE, String.valueOf(e.getMessage()));
        }
    }

    private Item claim(Handle handle, Item seen) {
        Item item = new ItemTable(handle).claim(seen.subject(), seen.seq());
        if (item.state() != State.UNDER_WAY || stage(item).work() != Work.EDIT) {
            throw new Refusal(Why.NOT_HERE);
        }
        guard.admit(handle, item, stage(item));
        boolean shown = Items.steps(handle, item.subject()).stream()
                .map(Step::act)
                .anyMatch(act -> act == Act.PUBLISH || act == Act.SCHEDULE || act == Act.EMERGENCY);
        if (shown) {
            throw new Refusal(Why.SHOWN, item.label().title());
        }
        return item;
    }

    /** Who sent it in, who kept a version of it, and who wrote what it was made of itself. */
    private List<Who> writers(Handle handle, Item item) {
        Stream<Who> kept =
                editions.all(item.subject()).stream().map(edition -> new Who(edition.login(), edition.name()));
        Stream<Who> before = Mergers.contributors(handle, item.subject()).stream();
        return Stream.concat(Stream.of(item.sender()), Stream.concat(kept, before))
                .collect(Collectors.toMap(Who::login, who -> who, (one, other) -> one))
                .values()
                .stream()
                .toList();
    }

    private String origin(List<Item> originals) {
        String names = originals.stream()
                .map(item -> "“" + item.label().title() + "” (" + item.sender().name() + ")")
                .collect(Collectors.joining("; "));
        String words = texts.get("workflow.merged.of", names);
        return words.substring(0, Math.min(LONGEST_REMARK, words.length()));
    }

    private Stage stage(Item item) {
        return routes.named(item.route()).stage(item.stage());
    }
}
