package vn.wardportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.document.Content;
import vn.wardportal.api.document.Content.Part;
import vn.wardportal.api.document.Content.Where;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.module.Health;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.search.Findable.Days;
import vn.wardportal.api.search.Findable.Stamp;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.testing.As;

/** The index follows what modules have, whatever happens. */
class LibrarianTest {

    private static final StoredFile PDF =
            new StoredFile("ab".repeat(32), "quyet-dinh.pdf", "application/pdf", 10, 0, 0);

    private final Shelf news = new Shelf("news.article");

    @Test
    void aThingIsFoundOnItsDaysAloneAlsoAfterARestartAndARebuild(@TempDir Path folder) {
        Days week = new Days(Optional.of(LocalDate.parse("2026-11-13")), Optional.of(LocalDate.parse("2026-11-19")));
        news.put(Findable.of(new Stamp("news.article/a", 1), "/a", "Phòng khám lưu động")
                .during(week));
        try (Desk desk = new Desk(folder)) {
            desk.catalogue.add("news", news.holding("1"));
            desk.ready();
            assertThat(desk.find("phòng khám")).as("the day before").isEmpty();

            desk.clock.pass(Duration.ofHours(16)); // 00:15 on the 13th at the ward
            assertThat(desk.find("phòng khám")).containsExactly("news.article/a");
            desk.rebuild();
            desk.clock.pass(Duration.ofDays(7).minusMinutes(16)); // 23:59 on the 19th
            assertThat(desk.find("phòng khám")).containsExactly("news.article/a");
        }
        try (Desk desk = new Desk(folder)) {
            desk.clock.pass(Duration.ofDays(7).plusHours(15)); // 23:15 on the 19th
            desk.catalogue.add("news", news.holding("1"));
            desk.ready();
            assertThat(desk.find("phòng khám")).containsExactly("news.article/a");

            desk.clock.pass(Duration.ofMinutes(45)); // midnight
            assertThat(desk.find("phòng khám")).isEmpty();
            desk.rebuild();
            assertThat(desk.find("phòng khám")).isEmpty();
        }
    }

    @TempDir
    Path folder;

    @Test
    void whatIsToldIsFoundAtOnceAndGoneAtOnce() {
        try (Desk desk = started("1")) {
            desk.librarian.changed(news.put("a", "Chợ hoa").stamp().subject());
            assertThat(desk.find("cho hoa")).containsExactly("news.article/a");

            desk.librarian.changed(news.put("a", "Đường hoa").stamp().subject());
            assertThat(desk.find("cho")).isEmpty();
            assertThat(desk.find("duong")).hasSize(1);

            desk.librarian.changed(news.remove("a"));
            desk.librarian.changed(news.remove("a"));
            assertThat(desk.find("duong")).isEmpty();
        }
    }

    @Test
    void whatWasNotToldIsFoundOutAtTheNextStart() {
        news.put("a", "Chợ hoa");
        news.put("b", "Chợ cá");
        try (Desk desk = started("1")) {
            desk.awaitFound("cho", "news.article/a", "news.article/b");
        }
        news.put("a", "Phố hoa");
        news.remove("b");
        news.put("c", "Chợ vải");
        news.asked.set(0);

        try (Desk desk = started("1")) {
            desk.awaitFound("cho", "news.article/c");
            assertThat(desk.find("pho hoa")).containsExactly("news.article/a");
            assertThat(news.asked).as("only what differs is read").hasValue(3);
        }
    }

    @Test
    void aProcessThatIsKilledLosesNothing(@TempDir Path copy) {
        try (Desk desk = started("1")) {
            for (int number = 0; number < 50; number++) {
                desk.librarian.changed(news.put("n" + number, "Chợ").stamp().subject());
            }
            assertThat(desk.find("cho")).hasSize(50);
            copy(folder, copy);
        }

        try (Desk desk = new Desk(copy)) {
            desk.catalogue.add("news", news.holding("1"));
            Desk.await(() -> desk.librarian.state().phase() == State.Phase.READY
                    && desk.find("cho").size() == 50);
        }
    }

    @Test
    void anotherJarIsReadAnewSinceItsVersionsMayMeanSomethingElse() {
        news.put("a", "Chợ hoa");
        started("1").close();
        news.asked.set(0);

        try (Desk desk = started("2")) {
            Desk.await(() -> news.asked.get() == 1);
            assertThat(desk.find("cho")).hasSize(1);
        }
    }

    @Test
    void whatBelongsToAStoppedModuleIsNotFoundUntilItRunsAgain() {
        Shelf people = new Shelf("directory.person");
        people.put("p", "Ông Hoa");
        news.put("a", "Chợ hoa");
        try (Desk desk = started("1")) {
            desk.catalogue.add("people", people.holding("1"));
            desk.awaitFound("hoa", "directory.person/p", "news.article/a");

            desk.catalogue.remove("news");
            assertThat(desk.find("hoa")).containsExactly("directory.person/p");

            people.asked.set(0);
            news.asked.set(0);
            desk.catalogue.add("news", news.holding("1"));
            assertThat(desk.find("hoa")).hasSize(2);
            assertThat(news.asked).hasValue(0);
        }
    }

    @Test
    void aNewIndexTakesTheOldOnesPlaceWhileResidentsSearch() throws IOException {
        news.put("a", "Chợ hoa");
        try (Desk desk = started("1")) {
            desk.awaitFound("cho", "news.article/a");
            news.put("b", "Chợ cá");

            desk.rebuild();

            assertThat(desk.find("cho")).hasSize(2);
            assertThat(folders()).containsExactly("2");
            desk.librarian.changed(news.put("c", "Chợ vải").stamp().subject());
            assertThat(desk.find("cho")).hasSize(3);
        }
        try (Desk desk = started("1")) {
            assertThat(desk.ready().find("cho")).hasSize(3);
        }
    }

    @Test
    void rebuildingTakesAPermission() {
        try (Desk desk = started("1")) {
            assertThatThrownBy(() -> As.person("news.edit").does(desk.librarian::rebuild))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        news.put("a", "Chợ hoa");
        started("1").close();
        for (Path file : files(folder)) {
            byte[] bytes = Files.readAllBytes(file);
            for (int at = bytes.length / 2; at < bytes.length; at++) {
                bytes[at] ^= 0x55;
            }
            Files.write(file, bytes);
        }

        try (Desk desk = started("1")) {
            desk.awaitFound("cho", "news.article/a");
            assertThat(desk.ready().librarian.state().things()).isEqualTo(1);
        }
    }

    @Test
    void aLostIndexIsMadeAnewAndSaidToBeSo() throws IOException {
        news.put("a", "Chợ hoa");
        started("1").close();
        for (Path file : files(folder)) {
            Files.delete(file);
        }

        try (Desk desk = new Desk(folder)) {
            Desk.await(() -> desk.librarian.state().phase() == State.Phase.FILLING);
            assertThat(new SearchHealth(desk.librarian).look().status()).isEqualTo(Health.Status.WARN);

            desk.catalogue.add("news", news.holding("1"));

            desk.ready().awaitFound("cho", "news.article/a");
            assertThat(new SearchHealth(desk.librarian).look()).isEqualTo(Health.pass("Tìm được 1 mục."));
        }
    }

    @Test
    void filesAreFoundOnceTheyHaveBeenRead() {
        String subject = news.put(news.put("a", "Quyết định").offering(List.of(PDF)))
                .stamp()
                .subject();
        try (Desk desk = started("1")) {
            desk.librarian.changed(subject);
            assertThat(desk.find("quyet dinh")).hasSize(1);
            assertThat(desk.find("thanh lap")).isEmpty();

            desk.files.put(
                    PDF.hash(),
                    new Content(List.of(part(Where.PAGE, "Về việc thành lập"), part(Where.AUTHOR, "Binh")), Set.of()));

            desk.awaitFound("thanh lap", subject);
            assertThat(desk.find("binh")).isEmpty();
        }
    }

    private Desk started(String made) {
        Desk desk = new Desk(folder);
        desk.catalogue.add("news", news.holding(made));
        return desk.ready();
    }

    private static Part part(Where where, String text) {
        return new Part(where, "", text, List.of());
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("write.lock"))
                    .toList();
        }
    }

    private static void copy(Path from, Path to) {
        try {
            for (Path file : files(from)) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
