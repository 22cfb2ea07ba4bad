package vn.wardportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Columns;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.open.Row;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.testing.GivenSite;

class ApiPageTest {

    private final Datasets datasets = new Datasets();
    private final ApiPage api = new ApiPage(datasets, new GivenSite());

    @BeforeEach
    void give() {
        datasets.add(new Entry("muc-nuoc", "t", "p", Messages.of(ApiPageTest.class), new Levels()));
    }

    @Test
    void rowsComeInPartsAndNoneIsMissedOrGivenTwice() {
        List<Long> numbers = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            JsonNode part = json(ask("v1/muc-nuoc", after, Optional.of("50")));
            part.get("rows").forEach(row -> numbers.add(row.get("level").asLong()));
            after = Optional.ofNullable(part.get("next"))
                    .map(next -> next.asString().replaceFirst(".*after=(\\d+).*", "$1"));
        } while (after.isPresent());

        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 120).boxed().toList());
    }

    @Test
    void aRowSaysWhatItHasAndNothingElse() {
        JsonNode row = json(ask("v1/muc-nuoc/tram-2"));

        assertThat(row.get("number").asLong()).isEqualTo(2);
        assertThat(row.get("id").asString()).isEqualTo("tram-2");
        assertThat(row.get("level").isNumber()).isTrue();
        assertThat(row.get("high").asBoolean()).isFalse();
        assertThat(row.get("day").asString()).isEqualTo("2019-05-21");
        assertThat(row.get("at").asString()).isEqualTo("2019-05-21T01:00:00Z");
        assertThat(row.get("names").get(1).asString()).isEqualTo("hai");
        assertThat(row.get("address").asString()).startsWith("https://").endsWith("/muc-nuoc/tram-2");
        assertThat(row.has("note")).isFalse();
    }

    @Test
    void whatIsNotThereIsSaidToPrograms() {
        for (String path :
                List.of("v2", "v1/khong-co", "v1/muc-nuoc/khong-co", "v1/muc-nuoc/tram-1/x", "v1/khong-co.csv")) {
            Page page = ask(path);
            assertThat(page.status()).as(path).isEqualTo(404);
            assertThat(json(page).get("detail").asString()).as(path).isNotBlank();
        }
        for (String limit : List.of("0", "51", "-1", "x", "1000", "")) {
            assertThat(ask("v1/muc-nuoc", Optional.empty(), Optional.of(limit)).status())
                    .as(limit)
                    .isEqualTo(limit.isEmpty() ? 200 : 400);
        }
        assertThat(ask("v1/muc-nuoc", Optional.of("1 or 1=1"), Optional.empty()).status())
                .isEqualTo(400);
        assertThat(ask("").location()).contains("/du-lieu-mo");
    }

    @Test
    void aTableOpensInASpreadsheetAndRunsNothingThere() {
        String table = text(ask("v1/muc-nuoc.csv"));

        assertThat(table)
                .startsWith(
                        "\uFEFF\"number\",\"id\",\"address\",\"level\",\"high\",\"day\",\"at\",\"names\",\"note\"\r\n");
        assertThat(table).contains("\"'=1+1\"").contains("một; hai").doesNotContain("<p>");
        assertThat(table.lines()).hasSize(121);
    }

    @Test
    void theDescriptionIsOneThatToolsUnderstand() {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(text(ask("v1/openapi.json")));

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).containsOnlyKeys("/", "/muc-nuoc", "/muc-nuoc.csv", "/muc-nuoc/{id}");
        assertThat(read.getOpenAPI().getPaths().values()).allSatisfy(path -> assertThat(
                        path.getGet().getResponses().get("429").get$ref())
                .isEqualTo("#/components/responses/429"));
        assertThat(read.getOpenAPI().getComponents().getResponses().get("429").getHeaders())
                .containsOnlyKeys("Retry-After");
        Map<?, ?> properties =
                read.getOpenAPI().getComponents().getSchemas().get("muc-nuoc").getProperties();
        assertThat(List.copyOf(properties.keySet()).toString())
                .isEqualTo("[number, id, self, address, level, high, day, at, names, note, text]");
    }

    @Test
    void whatIsGivenIsWhatTheDescriptionSays() {
        JsonNode schemas = json(ask("v1/openapi.json")).get("components").get("schemas");
        List<String> described =
                List.copyOf(schemas.get("muc-nuoc").get("properties").propertyNames());

        json(ask("v1/muc-nuoc")).get("rows").forEach(row -> {
            assertThat(described).containsAll(row.propertyNames());
            schemas.get("muc-nuoc").get("required").forEach(name -> assertThat(row.has(name.asString()))
                    .isTrue());
        });
        assertThat(json(ask("v1/khong-co")).propertyNames()).containsExactly("status", "detail");
    }

    @Test
    void whoeverComesWhileEnoughIsBeingMadeIsToldToComeAgain() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(2);
        CountDownLatch end = new CountDownLatch(1);
        datasets.add(new Entry("cham", "t", "p", Messages.of(ApiPageTest.class), new Levels() {
            @Override
            public List<Row> after(long number, int limit) {
                inside.countDown();
                awaitUninterrupted(end);
                return super.after(number, limit);
            }
        }));
        List<Thread> asking = List.of(
                Thread.startVirtualThread(() -> ask("v1/cham")), Thread.startVirtualThread(() -> ask("v1/cham")));
        inside.await();

        assertThat(ask("v1/muc-nuoc").status()).isEqualTo(503);

        end.countDown();
        for (Thread thread : asking) {
            thread.join();
        }
        assertThat(ask("v1/muc-nuoc").status()).isEqualTo(200);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theIndexAndThePageForPeopleTellWhatColumnsMean() {
        JsonNode index = json(ask("v1"));
        assertThat(index.get("datasets").get(0).get("columns")).hasSize(8);
        assertThat(index.get("datasets").get(0).get("csv").asString()).endsWith("/api/v1/muc-nuoc.csv");

        Page page = new ListPage(datasets).open(new Visit("", Language.VI, Map.of()));
        assertThat(page.status()).isEqualTo(200);
        assertThat(new ListPage(datasets)
                        .open(new Visit("x", Language.VI, Map.of()))
                        .status())
                .isEqualTo(404);
    }

    private Page ask(String path) {
        return ask(path, Optional.empty(), Optional.empty());
    }

    private Page ask(String path, Optional<String> after, Optional<String> limit) {
        Map<String, String> parameters = new java.util.HashMap<>();
        after.ifPresent(value -> parameters.put("after", value));
        limit.ifPresent(value -> parameters.put("limit", value));
        return api.open(new Visit(path, Language.VI, parameters));
    }

    private static JsonNode json(Page page) {
        return new JsonMapper().readTree(page.attachment().orElseThrow().content());
    }

    private static String text(Page page) {
        return new String(page.attachment().orElseThrow().content(), StandardCharsets.UTF_8);
    }

    /** A hundred and twenty levels of a river. */
    private static class Levels implements Dataset {

        private static final Columns<Long> COLUMNS = Columns.<Long>of(number -> number, number -> "tram-" + number)
                .and("address", Type.ADDRESS, "a", number -> "/muc-nuoc/tram-" + number)
                .and("level", Type.NUMBER, "b", number -> number)
                .and("high", Type.FLAG, "c", number -> number > 100)
                .and("day", Type.DATE, "d", number -> LocalDate.of(2019, 5, 21))
                .and("at", Type.TIME, "e", number -> Instant.parse("2019-05-21T01:00:00Z"))
                .and("names", Type.TEXTS, "f", number -> List.of("một", "hai"))
                .and("note", Type.TEXT, "g", number -> number == 1 ? "=1+1" : "")
                .and("text", Type.HTML, "h", number -> Optional.of("<p>cao</p>"));

        @Override
        public List<Column> columns() {
            return COLUMNS.all();
        }

        @Override
        public List<Row> after(long number, int limit) {
            return LongStream.rangeClosed(number + 1, 120)
                    .limit(limit)
                    .mapToObj(COLUMNS::row)
                    .toList();
        }

        @Override
        public Optional<Row> at(String key) {
            return LongStream.rangeClosed(1, 120)
                    .mapToObj(COLUMNS::row)
                    .filter(row -> row.key().equals(key))
                    .findFirst();
        }
    }
}
