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
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Distribution;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;
import vn.wardportal.suite.harness.Rows;
import vn.wardportal.suite.harness.Site;

/**
 * The process is killed while somebody saves and publishes in the console. What was acknowledged is there, the act that
 * it died in was done or was not, and nothing is half done.
 */
class KillTest {

    private static final int KILLS = Distribution.isLong() ? 200 : 20;
    private static final int MOST_ACTS = 3;

    private static final String ARTICLES = """
            select title || '|' || summary || '|' || regexp_replace(html, '<[^>]*>', '') || '|' || state
            from news.article join news.article_body on article = id""";

    @TempDir
    Path folder;

    private final List<Piece> pieces = new ArrayList<>();
    private Portal portal = Portal.fresh();
    private int inDoubt;

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void whatWasAcknowledgedIsThereAndNothingIsHalfDone() throws IOException {
        Random random = new Random(554);
        Login login;
        try (Console console = Console.at(portal)) {
            login = console.firstSignIn(portal.firstLogin());
        }
        for (int kill = 1; kill <= KILLS; kill++) {
            List<Piece> written;
            try (Console console = Console.at(portal).signIn(login, ArticleDesk.NEW)) {
                written = new Author(portal, console, random).write("" + kill, 1 + random.nextInt(MOST_ACTS));
            }
            compare(copyOfHome(), written);
            pieces.addAll(written);
            portal = portal.again();
            read(portal.site(), written);
        }
        read(portal.site(), pieces);
        checkTrail(login);
        portal.stop();

        compare(portal.home(), pieces);
        assertThat(Rows.of(portal.home(), "select payload from data.message")).isEmpty();
        assertThat(inDoubt)
                .as("kills that came before the console had acknowledged")
                .isPositive();
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
                Document page = site.page(piece.path());
                assertThat(page.select("h1").text()).isEqualTo(piece.title());
                assertThat(page.select("main").text()).contains(piece.summary(), piece.body());
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

    private void checkTrail(Login login) {
        try (Console console = Console.at(portal).signIn(login)) {
            console.open("nhat-ky").button("Kiểm tra chuỗi").click();
            console.awaitText("Chuỗi nguyên vẹn");
        }
    }

    /** Looked at aside: to open the database is to repair it, and that is left to the portal. */
    private Path copyOfHome() throws IOException {
        Files.createDirectories(folder.resolve("data/db"));
        for (String file : List.of("data/db/portal.mv.db", "data/db/secret")) {
            Files.copy(portal.home().resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        return folder;
    }
}
