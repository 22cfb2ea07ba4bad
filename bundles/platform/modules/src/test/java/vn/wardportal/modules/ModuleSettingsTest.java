package vn.wardportal.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.textfield.PasswordField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.settings.SavedSettings;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.modules.jar.NotAModule;
import vn.wardportal.modules.settings.Setting;
import vn.wardportal.modules.settings.Setting.Kind;

class ModuleSettingsTest {

    private static final Setting HOST = setting("host", Kind.TEXT, "localhost");
    private static final Setting PASSWORD = setting("password", Kind.SECRET, "");

    private final Person admin = new Person(1, "admin", "Admin", Set.of("*"));
    private final List<String> audited = new ArrayList<>();
    private final Kept kept = new Kept();
    private final ModuleSettings settings = new ModuleSettings(
            module -> List.of(HOST, PASSWORD),
            kept,
            new Transactions(),
            (handle, action, object, summary) -> audited.add(action + " " + object + " " + summary));
    private final Texts texts = Messages.of(ModuleSettings.class).in(Language.VI);

    @Test
    void aSecretIsKeptApartAndTheAuditTellsOnlyThatItChanged() {
        save(Map.of("host", "mail.example.vn", "password", " hush "), Set.of());

        assertThat(kept.values).containsExactly(Map.entry("host", "mail.example.vn"));
        assertThat(kept.secrets).containsExactly(Map.entry("password", " hush "));
        assertThat(audited).containsExactly("modules.settings module/news host, password (đã đổi)");
        Acting.as(admin, () -> {
            assertThat(settings.values("news")).containsExactly(Map.entry("host", "mail.example.vn"));
        });
    }

    @Test
    void leftEmptyItStaysAndClearedItGoes() {
        save(Map.of("password", "hush"), Set.of());

        save(Map.of("host", "mail.example.vn", "password", ""), Set.of());
        assertThat(kept.secrets).containsExactly(Map.entry("password", "hush"));

        save(Map.of("password", ""), Set.of("password"));
        assertThat(kept.secrets).isEmpty();
        assertThat(audited).endsWith("modules.settings module/news password (đã xóa)");
    }

    @Test
    void whatAnotherVersionKeptAsPlainWordsBecomesASecret() {
        kept.values.put("password", "hush");
        Acting.as(admin, () -> {
            assertThat(settings.secrets("news")).containsEntry("password", SavedSettings.Secret.SET);
        });

        save(Map.of("password", ""), Set.of());

        assertThat(kept.values).isEmpty();
        assertThat(kept.secrets).containsExactly(Map.entry("password", "hush"));
    }

    @Test
    void aSecretThatIsTooLongIsRefusedWithoutBeingRepeated() {
        assertThatThrownBy(() -> save(Map.of("password", "hush".repeat(2000)), Set.of()))
                .isInstanceOfSatisfying(NotAModule.class, refused -> assertThat(refused.words(texts))
                        .contains("password", "Dài hơn")
                        .doesNotContain("hush"));
        assertThat(kept.secrets).isEmpty();
    }

    @Test
    void theFieldTellsOnlyWhetherAValueIsSetAndTheDefaultIsNone() {
        SettingField unset = SettingField.secret(PASSWORD, Optional.empty(), texts);
        SettingField set = SettingField.secret(PASSWORD, Optional.of(SavedSettings.Secret.SET), texts);
        SettingField lost = SettingField.secret(PASSWORD, Optional.of(SavedSettings.Secret.LOST), texts);

        assertThat(helper(unset)).contains("Chưa đặt giá trị");
        assertThat(helper(set)).contains("Để trống là giữ nguyên");
        assertThat(helper(lost)).contains("data/portal.key", "nhập lại");
        assertThat(set.value()).isEmpty();
        assertThat(set.cleared()).isFalse();
        unset.show("");
        set.show("");
        assertThat(unset.cleared()).isFalse();
        assertThat(set.cleared()).isTrue();
    }

    private static String helper(SettingField field) {
        return ((PasswordField) field.validation()).getHelperText();
    }

    private void save(Map<String, String> values, Set<String> cleared) {
        Acting.as(admin, () -> settings.save("news", values, cleared));
    }

    private static Setting setting(String name, Kind kind, String fallback) {
        return new Setting(name, name, "", kind, fallback, Optional.empty(), Optional.empty(), List.of());
    }

    /** Transactions on a database without tables: the audit here needs none. */
    private static final class Transactions implements Database {

        private final Jdbi jdbi = Jdbi.create("jdbc:h2:mem:");

        @Override
        public <T> T read(HandleCallback<T, RuntimeException> work) {
            return jdbi.withHandle(work);
        }

        @Override
        public <T> T write(HandleCallback<T, RuntimeException> work) {
            return jdbi.inTransaction(work);
        }

        @Override
        public <T> T writeRelaxed(HandleCallback<T, RuntimeException> work) {
            return write(work);
        }
    }

    /** Keeps what is saved as it is told. */
    private static final class Kept implements SavedSettings {

        private final Map<String, String> values = new TreeMap<>();
        private final Map<String, String> secrets = new TreeMap<>();

        @Override
        public Map<String, String> of(String module) {
            return Map.copyOf(values);
        }

        @Override
        public Map<String, Secret> secrets(String module) {
            Map<String, Secret> states = new TreeMap<>();
            secrets.keySet().forEach(name -> states.put(name, Secret.SET));
            return states;
        }

        @Override
        public void save(String module, Map<String, String> plain, Map<String, Optional<String>> changed) {
            values.clear();
            values.putAll(plain);
            secrets.keySet().retainAll(changed.keySet());
            changed.forEach((name, value) -> value.ifPresent(secret -> secrets.put(name, secret)));
        }
    }
}
