package vn.wardportal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.Directory.Known;

class FixedDirectoryTest {

    private final FixedDirectory directory = new FixedDirectory()
            .with(1, "admin", "Quản trị", "*")
            .with(7, "lan", "Trần Thị Lan", "news.edit", "news.withdraw")
            .with(new Known(8, "mai", "Lê Mai", "", false), "news.withdraw");

    @Test
    void onlyActiveHoldersAreAnswered() {
        assertThat(directory.holders("news.withdraw")).extracting(Known::login).containsExactly("lan");
        assertThat(directory.able("news.withdraw")).extracting(Known::login).containsExactly("admin", "lan");
    }

    @Test
    void accountsAreFoundByNumberAndLogin() {
        assertThat(directory.find(8)).map(Known::active).hasValue(false);
        assertThat(directory.byLogin("lan")).map(Known::email).hasValue("lan@example.vn");
        assertThat(directory.person(7).may("news.edit")).isTrue();
    }
}
