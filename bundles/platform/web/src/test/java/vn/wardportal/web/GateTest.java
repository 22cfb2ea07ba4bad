package vn.wardportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.module.Gate.Hold;
import vn.wardportal.api.module.Gate.Stage;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.HomeBlock.Width;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Paper;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.Source;
import vn.wardportal.api.page.Visit;
import vn.wardportal.web.gate.Doors;

class GateTest {

    private final RunningSite site = new RunningSite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aHeldRequestWaitsAndIsAnsweredByTheNextVersion() throws Exception {
        Runnable old = site.give.page("news", "/tin-tuc", saying("old"));
        CompletableFuture<HttpResponse<String>> answer;
        try (Hold hold = site.hold("news", Stage.ALL)) {
            answer = later("/tin-tuc");
            eventually(() -> site.doors.waiting() == 1);
            assertThat(hold.drained(Duration.ofSeconds(1))).isTrue();
            old.run();
            site.give.page("news", "/tin-tuc", saying("new"));
        }

        assertThat(answer.get().body()).contains("<h1>new</h1>");
        assertThat(answer.get().statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsKeptGoesOnBeingReadWhileTheDoorIsHeld() throws Exception {
        site.give.page("news", "/tin-tuc", saying("kept"));
        site.get("/tin-tuc");

        try (Hold hold = site.hold("news", Stage.ALL)) {
            assertThat(hold.drained(Duration.ZERO)).isTrue();
            assertThat(site.get("/tin-tuc").body()).contains("kept");
        }
    }

    @Test
    void aHoldOfFormsLetsReadersIn() throws Exception {
        AtomicInteger taken = new AtomicInteger();
        site.give.page("news", "/tin-tuc", taking(taken));
        CompletableFuture<HttpResponse<String>> form;
        try (Hold hold = site.hold("news", Stage.FORMS)) {
            assertThat(hold.drained(Duration.ZERO)).isTrue();
            form = CompletableFuture.supplyAsync(() -> site.post("/tin-tuc", "a=1"));
            eventually(() -> site.doors.waiting() == 1);
            assertThat(site.get("/tin-tuc").statusCode()).isEqualTo(200);
            assertThat(taken).hasValue(0);
        }

        assertThat(form.get().statusCode()).isEqualTo(303);
        assertThat(taken).hasValue(1);
    }

    @Test
    void otherModulesAreNotTouchedAndTheMenuStandsStill() throws Exception {
        Runnable news = site.give.page("news", "/tin-tuc", saying("news"));
        site.give.page("pages", "/gioi-thieu", saying("about"));
        String during;
        try (Hold hold = site.hold("news", Stage.ALL)) {
            assertThat(hold.drained(Duration.ZERO)).isTrue();
            news.run();
            during = site.get("/gioi-thieu").body();
        }

        assertThat(during).contains("href=\"/tin-tuc\"");
        assertThat(site.get("/gioi-thieu").body()).doesNotContain("href=\"/tin-tuc\"");
    }

    @Test
    void theHomePageWaitsForAModuleWithABlock() throws Exception {
        site.give.block("news", 1, Width.MAIN, visit -> Optional.of(output -> output.writeContent("<p>tin</p>")));
        CompletableFuture<HttpResponse<String>> home;
        try (Hold hold = site.hold("news", Stage.ALL)) {
            assertThat(hold.drained(Duration.ZERO)).isTrue();
            home = later("/");
            eventually(() -> site.doors.waiting() == 1);
        }

        assertThat(home.get().body()).contains("<p>tin</p>");
    }

    @Test
    void drainingWaitsForThoseInside() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        site.give.page("news", "/tin-tuc", visit -> {
            inside.countDown();
            await(goOn);
            return Page.of("Tin", output -> output.writeContent("<h1>late</h1>"));
        });
        CompletableFuture<HttpResponse<String>> answer = later("/tin-tuc");
        inside.await();
        try (Hold hold = site.hold("news", Stage.ALL)) {
            assertThat(hold.drained(Duration.ofMillis(50))).isFalse();
            goOn.countDown();
            assertThat(hold.drained(Duration.ofSeconds(5))).isTrue();
        }

        assertThat(answer.get().statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverWaitsForAFileHoldsUpNoUpgrade() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        site.give.page("news", "/tin-tuc", saying("words"));
        site.give.paper(slowly(begun, goOn));
        CompletableFuture<HttpResponse<String>> first = later("/tin-tuc.pdf");
        begun.await();
        CompletableFuture<HttpResponse<String>> second = later("/tin-tuc.pdf");
        try (Hold hold = site.hold("news", Stage.ALL)) {
            assertThat(hold.drained(Duration.ofSeconds(5))).isTrue();
        } finally {
            goOn.countDown();
        }

        assertThat(first.get().body()).contains("<h1>words</h1>");
        assertThat(second.get().body()).contains("<h1>words</h1>");
    }

    @Test
    void aThousandWaitAndTheNextIsRefused() throws Exception {
        site.give.page("news", "/tin-tuc", saying("new"));
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        try (Hold hold = site.hold("news", Stage.ALL)) {
            assertThat(hold.drained(Duration.ZERO)).isTrue();
            for (int visitor = 0; visitor < Doors.WAITING_ROOM; visitor++) {
                answers.add(later("/tin-tuc"));
            }
            eventually(() -> site.doors.waiting() == Doors.WAITING_ROOM);
            assertThat(site.get("/tin-tuc").statusCode()).isEqualTo(503);
        }

        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoeverFailsWhileTheModuleGoesIsTriedOnceOnWhatComesAfter() {
        Runnable[] removal = new Runnable[1];
        removal[0] = site.give.page("news", "/tin-tuc", visit -> {
            removal[0].run();
            site.give.page("news", "/tin-tuc", saying("new"));
            throw new IllegalStateException("stopping");
        });

        assertThat(site.get("/tin-tuc").body()).contains("<h1>new</h1>");
    }

    @Test
    void beforeThePortalHasStartedVisitorsWait() throws Exception {
        try (RunningSite starting = new RunningSite(new Options(0, "127.0.0.1", List.of(), 1_000_000))) {
            CompletableFuture<HttpResponse<String>> answer =
                    starting.client.sendAsync(starting.request("/tin-tuc").build(), BodyHandlers.ofString());
            eventually(() -> starting.doors.waiting() == 1);
            starting.give.page("news", "/tin-tuc", saying("started"));
            starting.doors.open();

            assertThat(answer.get().body()).contains("<h1>started</h1>");
        }
    }

    @Test
    void theProbeNamesWhatFails() {
        site.give.page("good", "/tot", saying("good"));
        site.give.page("bad", "/hong", visit -> {
            throw new IllegalStateException("no table");
        });
        site.give.away("gone", "/mat", true);

        assertThat(site.site.pages().probe("good")).isEmpty();
        assertThat(site.site.pages().probe("bad").orElseThrow()).contains("no table");
        assertThat(site.site.pages().probe("gone").orElseThrow()).contains("/mat");
    }

    private CompletableFuture<HttpResponse<String>> later(String path) {
        return site.client.sendAsync(site.request(path).build(), BodyHandlers.ofString());
    }

    private static PublicPage saying(String word) {
        Source source = new Source(word);
        return visit -> {
            source.read();
            return Page.of(word, output -> output.writeContent("<h1>" + word + "</h1>"));
        };
    }

    private static Paper slowly(CountDownLatch begun, CountDownLatch goOn) {
        return new Paper() {
            @Override
            public String qr(String text) {
                return "";
            }

            @Override
            public byte[] pdf(Printout printout) {
                begun.countDown();
                GateTest.await(goOn);
                return printout.html().getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    private static PublicPage taking(AtomicInteger taken) {
        return new PublicPage() {
            @Override
            public Page open(Visit visit) {
                return Page.of("Form", output -> output.writeContent("<h1>Form</h1>"));
            }

            @Override
            public Page submit(Visit visit, Form form) {
                taken.incrementAndGet();
                return Page.seeOther("/tin-tuc");
            }
        };
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        for (int wait = 0; wait < 500 && !condition.getAsBoolean(); wait++) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
