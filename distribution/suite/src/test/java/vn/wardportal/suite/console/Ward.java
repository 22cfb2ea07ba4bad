package vn.wardportal.suite.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.jsoup.nodes.Document;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Rows;
import vn.wardportal.suite.harness.Site;

/** A ward whose portal is killed again and again, with what was written there. */
final class Ward implements AutoCloseable {

    private static final int MOST_ACTS = 3;

    /** What was written last of each article, and the version that residents may read. */
    private static final String ARTICLES = """
            select title.content || '|' || summary.content || '|' || regexp_replace(body.content, '<[^>]*>', '') || '|'
                || coalesce((select edition from workflow.item where subject = newest.subject
                    and state in ('RELEASED', 'PUBLISHED')), 0)
            from (select subject, max(number) as number from data.edition group by subject) newest
            join data.edition_field title on title.subject = newest.subject and title.number = newest.number
                and title.name = 'title'
            join data.edition_field summary on summary.subject = newest.subject and summary.number = newest.number
                and summary.name = 'summary'
            join data.edition_field body on body.subject = newest.subject and body.number = newest.number
                and body.name = 'body'""";

    private final Path folder;
    private final Random random;
    private final Login login;
    private final Login head;
    private final List<Piece> pieces = new ArrayList<>();
    private List<Piece> latest = List.of();
    private CompletableFuture<Portal> portal;
    private int inDoubt;

    /** @param folder where the files of the dead are looked at */
    Ward(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
        Portal first = Portal.fresh("--demo");
        this.portal = CompletableFuture.completedFuture(first);
        this.head = first.sample("truongban");
        try (Console console = Console.at(first)) {
            login = console.firstSignIn(first.firstLogin());
        }
    }

    /** Reads what was written before, writes more, is killed, and starts anew while the caller does something else. */
    void live(String name) throws IOException {
        Portal living = portal.join();
        read(living.site(), latest);
        try (Console console = Console.at(living).signIn(head, ArticleDesk.NEW)) {
            latest = new Author(living, console, head, random).write(name, 1 + random.nextInt(MOST_ACTS));
        }
        compare(copy(living.home()), latest);
        pieces.addAll(latest);
        portal = CompletableFuture.supplyAsync(living::again);
    }

    /** Reads everything, checks the chain of the audit, and looks once more when it has stopped in good order. */
    void end() {
        Portal living = portal.join();
        read(living.site(), pieces);
        checkTrail(living);
        living.stop();
        compare(living.home(), pieces);
        assertThat(Rows.of(living.home(), "select payload from data.message")).isEmpty();
    }

    /** How often it was killed before the console had acknowledged the act. */
    int inDoubt() {
        return inDoubt;
    }

    @Override
    public void close() {
        portal.join().close();
    }

    private void compare(Path home, List<Piece> written) {
        assertThat(Flaws.in(home)).isEmpty();
        List<String> rows = Rows.of(home, ARTICLES);
        for (Piece piece : written) {
            Optional<String> row = rows.stream()
                    .filter(one -> one.startsWith(piece.beginning()))
                    .findFirst();
            assertThat(row).isIn(piece.possible());
            inDoubt += piece.possible().size() > 1 ? 1 : 0;
            piece.settle(row.orElse(""));
        }
    }

    private static void read(Site site, List<Piece> written) {
        for (Piece piece : written) {
            if (piece.published()) {
                // a decision that was written down reaches the news within moments of the start
                Document page = site.awaitPage(piece.path(), piece.shown().getFirst());
                assertThat(page.select("h1").text()).isEqualTo(piece.shown().getFirst());
                assertThat(page.select("main").text()).contains(piece.shown());
                page.select("main figure img").forEach(cover -> assertThat(
                                site.bytes(cover.attr("src")).statusCode())
                        .isEqualTo(200));
                assertThat(page.select("main figure img")).hasSize(piece.hasCover() ? 1 : 0);
            } else {
                assertThat(site.get(piece.path()).statusCode()).isEqualTo(404);
            }
            for (String former : piece.formerPaths()) {
                assertThat(site.get(former).statusCode()).isEqualTo(301);
            }
        }
    }

    private void checkTrail(Portal living) {
        try (Console console = Console.at(living).signIn(login)) {
            console.open("nhat-ky").button("Kiểm tra chuỗi").click();
            console.awaitText("Chuỗi nguyên vẹn");
        }
    }

    /** Looked at aside: to open the database is to repair it, and that is left to the portal. */
    private Path copy(Path home) throws IOException {
        Files.createDirectories(folder.resolve("data/db"));
        for (String file : List.of("data/db/portal.mv.db", "data/db/secret")) {
            Files.copy(home.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        return folder;
    }
}
