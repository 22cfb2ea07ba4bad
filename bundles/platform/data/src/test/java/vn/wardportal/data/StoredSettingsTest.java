package vn.wardportal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.settings.SavedSettings.Secret;
import vn.wardportal.api.settings.Settings;

class StoredSettingsTest {

    private final Storage storage = Storage.inMemory("settings-" + UUID.randomUUID());
    private StoredSettings saved;
    private Settings settings;

    @TempDir
    Path folder;

    @interface Shown {
        int count() default 4;

        String greeting() default "Xin chào";

        boolean open() default true;

        double share() default 0.5;

        Order order() default Order.NEWEST;
    }

    @interface Access {
        String password() default "";
    }

    @interface WithoutDefault {
        int count();
    }

    enum Order {
        NEWEST,
        OLDEST
    }

    @BeforeEach
    void migrate() throws Exception {
        new H2Schemas(storage).migrate("data", List.of(script("2-settings.sql"), script("4-secrets.sql")));
        saved = stored();
        settings = of("news", saved);
    }

    private static Script script(String name) throws IOException {
        try (var script = Data.class.getResourceAsStream("/db/" + name)) {
            return new Script(name, new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** As after a restart. */
    private StoredSettings stored() {
        return new StoredSettings(new ModuleDatabase("data", storage), new PortalKey(folder));
    }

    private static Settings of(String module, StoredSettings saved) {
        return new SettingValues(module, () -> saved.values(module));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void whatNobodySavedHasItsDefault() {
        Shown shown = settings.of(Shown.class);

        assertThat(shown.count()).isEqualTo(4);
        assertThat(shown.greeting()).isEqualTo("Xin chào");
        assertThat(shown.open()).isTrue();
        assertThat(shown.share()).isEqualTo(0.5);
        assertThat(shown.order()).isEqualTo(Order.NEWEST);
    }

    @Test
    void whatWasSavedHoldsAtOnceForThatModuleAloneAndAfterARestart() {
        saved.save(
                "news",
                Map.of("count", "7", "open", "false", "order", "OLDEST", "share", "0.25", "greeting", "Chào"),
                Map.of());

        for (Settings any : List.of(settings, of("news", stored()))) {
            Shown shown = any.of(Shown.class);
            assertThat(shown.count()).isEqualTo(7);
            assertThat(shown.open()).isFalse();
            assertThat(shown.order()).isEqualTo(Order.OLDEST);
            assertThat(shown.share()).isEqualTo(0.25);
            assertThat(shown.greeting()).isEqualTo("Chào");
        }
        assertThat(of("pages", saved).of(Shown.class).count()).isEqualTo(4);

        saved.save("news", Map.of(), Map.of());
        assertThat(settings.of(Shown.class).count()).isEqualTo(4);
    }

    @Test
    void whatAnotherVersionSavedAndThisOneCannotUseHasItsDefault() {
        saved.save("news", Map.of("count", "many", "order", "RANDOM"), Map.of());

        assertThat(settings.of(Shown.class).count()).isEqualTo(4);
        assertThat(settings.of(Shown.class).order()).isEqualTo(Order.NEWEST);
    }

    @Test
    void pagesMadeWithThemAreStaleOnceTheyAreSaved() {
        Sources sources = Sources.noting(() -> settings.of(Shown.class).count()).sources();
        assertThat(sources.current(Instant.EPOCH)).isTrue();

        saved.save("news", Map.of("count", "7"), Map.of());

        assertThat(sources.current(Instant.EPOCH)).isFalse();
    }

    @Test
    void aSecretIsReadByItsModuleAloneAndLiesEncrypted() {
        saved.save("news", Map.of(), Map.of("password", Optional.of("đừng nói ai")));

        assertThat(settings.of(Access.class).password()).isEqualTo("đừng nói ai");
        assertThat(of("news", stored()).of(Access.class).password()).isEqualTo("đừng nói ai");
        assertThat(of("pages", saved).of(Access.class).password()).isEmpty();
        assertThat(saved.of("news")).isEmpty();
        assertThat(saved.secrets("news")).containsExactly(Map.entry("password", Secret.SET));
        assertThat(settings.of(Access.class).toString()).doesNotContain("đừng");
        assertThat(new String(sealed().getFirst(), StandardCharsets.UTF_8)).doesNotContain("ai");
    }

    @Test
    void aSecretStaysUntilItIsReplacedOrNotNamedAnyMore() {
        saved.save("news", Map.of(), Map.of("password", Optional.of("one")));
        saved.save("news", Map.of("count", "7"), Map.of("password", Optional.empty(), "other", Optional.empty()));
        assertThat(settings.of(Access.class).password()).isEqualTo("one");
        assertThat(of("news", stored()).of(Access.class).password()).isEqualTo("one");

        saved.save("news", Map.of(), Map.of("password", Optional.of("two")));
        assertThat(settings.of(Access.class).password()).isEqualTo("two");

        saved.save("news", Map.of(), Map.of());
        assertThat(settings.of(Access.class).password()).isEmpty();
        assertThat(sealed()).isEmpty();
    }

    @Test
    void aSecretIsNotOpenedForAnotherModuleOrName() {
        saved.save("news", Map.of(), Map.of("password", Optional.of("one")));
        new ModuleDatabase("data", storage).write(handle -> handle.execute("update data.secret set module = 'pages'"));

        assertThat(of("pages", stored()).of(Access.class).password()).isEmpty();
        assertThat(stored().secrets("pages")).containsExactly(Map.entry("password", Secret.LOST));
    }

    @Test
    void withALostKeyASecretIsEmptyAndToldSoUntilItIsSetAnew() throws IOException {
        saved.save("news", Map.of("count", "7"), Map.of("password", Optional.of("one")));
        Files.delete(folder.resolve("portal.key"));

        assertThat(settings.of(Access.class).password()).isEmpty();
        assertThat(settings.of(Shown.class).count()).isEqualTo(7);
        assertThat(saved.secrets("news")).containsExactly(Map.entry("password", Secret.LOST));
        assertThat(folder.resolve("portal.key")).doesNotExist();

        saved.save("news", Map.of(), Map.of("password", Optional.of("two")));
        assertThat(settings.of(Access.class).password()).isEqualTo("two");
    }

    @Test
    void aHomeOfBeforeKeepsItsKey() throws IOException {
        byte[] sealed = new PortalKey(folder).seal("security.account/7", "secret".getBytes(StandardCharsets.UTF_8));
        Files.move(folder.resolve("portal.key"), folder.resolve("second-factor.key"));

        assertThat(new PortalKey(folder).open("security.account/7", sealed))
                .asString()
                .isEqualTo("secret");
        assertThat(folder.resolve("second-factor.key")).doesNotExist();
    }

    private List<byte[]> sealed() {
        return new ModuleDatabase("data", storage).read(handle -> handle.createQuery("select content from data.secret")
                .mapTo(byte[].class)
                .list());
    }

    @Test
    void aDeclarationWithoutADefaultIsRefused() {
        assertThatThrownBy(() -> settings.of(WithoutDefault.class).count())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no default");
    }
}
