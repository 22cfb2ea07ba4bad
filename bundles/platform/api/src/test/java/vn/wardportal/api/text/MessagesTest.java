package vn.wardportal.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Map<String, String> files = Map.of(
            "messages_vi.properties", "greeting=Xin chào {0}\nonly=Chỉ có tiếng Việt",
            "messages_en.properties", "greeting=Hello {0}");

    private final Messages messages = Messages.from(name -> Optional.ofNullable(files.get(name))
            .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));

    @Test
    void argumentsAreFilledIn() {
        assertThat(messages.in(Language.VI).get("greeting", "ông Ba")).isEqualTo("Xin chào ông Ba");
    }

    @Test
    void whatEnglishLacksIsSaidInVietnamese() {
        assertThat(messages.in(Language.EN).get("only")).isEqualTo("Chỉ có tiếng Việt");
    }

    @Test
    void theWordsBelowANameAreAskedForWithoutIt() {
        Texts texts = Messages.from(name ->
                        Optional.of(new ByteArrayInputStream("flood.act.SAVE=Save".getBytes(StandardCharsets.UTF_8))))
                .in(Language.VI)
                .below("flood");

        assertThat(texts.get("act.SAVE")).isEqualTo("Save");
        assertThat(texts.below("act").has("SAVE")).isTrue();
        assertThat(texts.get("act.GO")).isEqualTo("flood.act.GO");
    }

    @Test
    void aMissingMessageShowsItsKey() {
        assertThat(messages.in(Language.VI).get("no.such.key")).isEqualTo("no.such.key");
    }
}
