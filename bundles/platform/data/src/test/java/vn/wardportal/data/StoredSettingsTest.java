package vn.wardportal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.settings.Settings;

class StoredSettingsTest {

    private final Storage storage = Storage.inMemory("settings-" + UUID.randomUUID());
    private final StoredSettings saved = new StoredSettings(new ModuleDatabase("data", storage));
    private final Settings settings = new SettingValues("news", saved);

    @interface Shown {
        int count() default 4;

        String greeting() default "Xin chào";

        boolean open() default true;

        double share() default 0.5;

        Order order() default Order.NEWEST;
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
        try (var script = Data.class.getResourceAsStream("/db/2-settings.sql")) {
            String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            new H2Schemas(storage).migrate("data", List.of(new Script("2-settings.sql", sql)));
        }
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
                "news", Map.of("count", "7", "open", "false", "order", "OLDEST", "share", "0.25", "greeting", "Chào"));

        for (Settings any :
                List.of(settings, new SettingValues("news", new StoredSettings(new ModuleDatabase("data", storage))))) {
            Shown shown = any.of(Shown.class);
            assertThat(shown.count()).isEqualTo(7);
            assertThat(shown.open()).isFalse();
            assertThat(shown.order()).isEqualTo(Order.OLDEST);
            assertThat(shown.share()).isEqualTo(0.25);
            assertThat(shown.greeting()).isEqualTo("Chào");
        }
        assertThat(new SettingValues("pages", saved).of(Shown.class).count()).isEqualTo(4);

        saved.save("news", Map.of());
        assertThat(settings.of(Shown.class).count()).isEqualTo(4);
    }

    @Test
    void whatAnotherVersionSavedAndThisOneCannotUseHasItsDefault() {
        saved.save("news", Map.of("count", "many", "order", "RANDOM"));

        assertThat(settings.of(Shown.class).count()).isEqualTo(4);
        assertThat(settings.of(Shown.class).order()).isEqualTo(Order.NEWEST);
    }

    @Test
    void pagesMadeWithThemAreStaleOnceTheyAreSaved() {
        Sources sources = Sources.noting(() -> settings.of(Shown.class).count()).sources();
        assertThat(sources.current(Instant.EPOCH)).isTrue();

        saved.save("news", Map.of("count", "7"));

        assertThat(sources.current(Instant.EPOCH)).isFalse();
    }

    @Test
    void aDeclarationWithoutADefaultIsRefused() {
        assertThatThrownBy(() -> settings.of(WithoutDefault.class).count())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no default");
    }
}
