package vn.wardportal.suite.console;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Login;
import vn.wardportal.suite.harness.Portal;

/** Somebody who writes one article after the other until the portal dies under their hands. */
final class Author {

    private static final double FIRST_GUESS_MILLIS = 200;

    private final Portal portal;
    private final Console console;
    private final ArticleDesk desk;
    private final Login login;
    private final Random random;
    private final List<Piece> pieces = new ArrayList<>();
    private double actMillis = FIRST_GUESS_MILLIS;
    private boolean last;

    /** Whether they showed once more who they are, which holds longer than the portal lives. */
    private boolean proved;

    /**
     * @param console where the head of the board signed in on the way to a new article
     * @param login whom they signed in as
     */
    Author(Portal portal, Console console, Login login, Random random) {
        this.portal = portal;
        this.console = console;
        this.desk = new ArticleDesk(console);
        this.login = login;
        this.random = random;
    }

    /** Does so many acts, the portal being killed somewhere in the last, and answers what was written. */
    List<Piece> write(String name, int acts) {
        for (int act = 1; act <= acts; act++) {
            last = act == acts;
            if (pieces.isEmpty() || random.nextInt(3) == 0) {
                begin(new Piece(name + "-" + act));
            } else if (!pieces.getLast().revised() || random.nextBoolean()) {
                revise(pieces.getLast());
            } else {
                publish(pieces.getLast());
            }
        }
        return pieces;
    }

    private void begin(Piece piece) {
        if (pieces.isEmpty()) {
            desk.blank();
        } else {
            desk.begin();
        }
        pieces.add(piece);
        piece.trySaving();
        desk.write(piece.title(), piece.summary(), piece.body()).file("Thông báo");
        if (random.nextInt(3) == 0) {
            byte[] picture = Pictures.png(320 + random.nextInt(320), 240 + random.nextInt(240));
            desk.cover(new FilePayload("anh.png", "image/png", picture));
            console.field("Mô tả ảnh").fill("Ảnh của " + piece.title());
            piece.addCover();
        }
        boolean publishing = random.nextBoolean();
        ElementHandle view = console.page().querySelector(".foot-bar");
        if (publishing) {
            desk.press("Đăng khẩn").reason();
            piece.tryPublishing();
            press(() -> desk.step("Đăng khẩn"), piece, this::atArticle);
        } else {
            press(() -> desk.press("Lưu"), piece, this::atArticle);
        }
        if (!last) {
            console.page().waitForCondition(() -> !view.isVisible());
        }
    }

    private void revise(Piece piece) {
        piece.trySaving();
        desk.write(piece.title(), piece.summary(), piece.body());
        console.field("Địa chỉ").fill("");
        press(() -> desk.press("Lưu"), piece, () -> console.field("Địa chỉ")
                .inputValue()
                .equals(piece.slug()));
    }

    private void publish(Piece piece) {
        desk.press("Đăng khẩn").reason();
        piece.tryPublishing();
        press(() -> desk.step("Đăng khẩn"), piece, () -> desk.status().matches("(?s)Đã (cho )?đăng.*"));
    }

    private boolean atArticle() {
        return console.page().url().matches(".*/tin-tuc/\\d+");
    }

    /** The last time the portal dies a moment after: within twice the time that the act before took. */
    private void press(Runnable act, Piece piece, BooleanSupplier acknowledged) {
        long killAfter = (long) (random.nextDouble() * 2 * actMillis);
        Thread killer = Thread.ofVirtual().unstarted(() -> kill(killAfter));
        if (last) {
            killer.start();
        }
        long begun = System.nanoTime();
        act.run();
        console.page().waitForCondition(() -> {
            if (!proved && portal.alive()) {
                proved = console.prove(login);
            }
            return acknowledged.getAsBoolean() || !portal.alive();
        });
        if (acknowledged.getAsBoolean()) {
            actMillis = (System.nanoTime() - begun) / 1e6;
            piece.acknowledged();
        }
        if (last) {
            join(killer);
        }
    }

    private void kill(long millis) {
        try {
            Thread.sleep(millis);
            portal.kill();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted before the kill", e);
        }
    }

    private static void join(Thread killer) {
        try {
            killer.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted during the kill", e);
        }
    }
}
