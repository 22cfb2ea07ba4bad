package vn.wardportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"cây cầu bắc qua sông", "k7mzp-2abcd-efghj-kmnpq", "Tám giờ kém mười lăm", "x9#Qr!27LmTz"})
    void aLongUncommonPasswordIsTaken(String password) {
        assertThat(PasswordRules.check("lan", password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mậtkhẩu12345",
                "Mật khẩu 2026!",
                "passwordpassword",
                "123456789012",
                "aaaaaaaaaaaa",
                "111111111111111",
                "UBND Phường 1 Quận 10",
                "qwertyuiop123",
                "administrator"
            })
    void whatEverybodyTriesFirstIsNot(String password) {
        assertThat(PasswordRules.check("lan", password)).contains("password.common");
    }

    @Test
    void theLoginWithALittleAddedIsNot() {
        assertThat(PasswordRules.check("nguyenthilan", "NguyễnThịLan1")).contains("password.login");
    }

    @Test
    void lengthIsCountedInLettersHoweverTheyAreComposed() {
        String elevenDecomposed = java.text.Normalizer.normalize("ấấấấấbcdefg", java.text.Normalizer.Form.NFD);

        assertThat(PasswordRules.check("lan", elevenDecomposed)).contains("password.short");
        assertThat(PasswordRules.check("lan", "x".repeat(201))).contains("password.long");
    }

    @Test
    void aGeneratedPasswordObeysTheRules() {
        assertThat(PasswordRules.check("admin", RandomPassword.create())).isEmpty();
    }
}
