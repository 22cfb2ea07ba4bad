package vn.wardportal.modules.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.settings.Setting.Choice;
import vn.wardportal.modules.settings.Setting.Kind;

class DeclarationsTest {

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <metatype:MetaData xmlns:metatype="http://www.osgi.org/xmlns/metatype/v1.4.0">
              <OCD id="vn.wardportal.news.NewsSettings" name="%news.title">
                <AD id="latest" name="%news.latest" description="%news.latest.help" type="Integer" default="4" min="1" max="12"/>
                <AD id="open" name="Mở" type="Boolean" default="true"/>
                <AD id="share" name="Phần" type="Double" default="0.5" max="1"/>
                <AD id="greeting" name="Lời chào" type="String" default="Xin chào" min="3" max="20"/>
                <AD id="order" name="Thứ tự" type="String" default="NEWEST">
                  <Option label="%news.newest" value="NEWEST"/>
                  <Option label="Cũ trước" value="OLDEST"/>
                </AD>
                <AD id="key" name="Khóa" type="Password" default="hushhush" min="8" max="12"/>
              </OCD>
            </metatype:MetaData>
            """;

    private final Texts words = Messages.from(name -> Optional.of(new ByteArrayInputStream(
                    "news.latest=Số tin\nnews.latest.help=Trên trang chủ.\nnews.newest=Mới trước\n"
                            .getBytes(StandardCharsets.UTF_8))))
            .in(Language.VI);
    private final Texts own = Messages.of(Setting.class).in(Language.VI);

    @Test
    void theFormIsWhatTheModuleDeclares() throws IOException {
        List<Setting> settings = settings();

        assertThat(settings)
                .extracting(Setting::name)
                .containsExactly("latest", "open", "share", "greeting", "order", "key");
        assertThat(settings)
                .extracting(Setting::kind)
                .containsExactly(Kind.WHOLE, Kind.SWITCH, Kind.DECIMAL, Kind.TEXT, Kind.CHOICE, Kind.SECRET);
        assertThat(settings)
                .extracting(Setting::fallback)
                .containsExactly("4", "true", "0.5", "Xin chào", "NEWEST", "");
        assertThat(settings.getFirst().title()).isEqualTo("Số tin");
        assertThat(settings.getFirst().help()).isEqualTo("Trên trang chủ.");
        assertThat(settings.getFirst().limits(own)).isEqualTo("Từ 1 đến 12.");
        assertThat(settings.get(4).choices())
                .containsExactly(new Choice("NEWEST", "Mới trước"), new Choice("OLDEST", "Cũ trước"));
    }

    @ParameterizedTest
    @CsvSource({
        "latest,12,",
        "latest,13,Từ 1 đến 12.",
        "latest,0,Từ 1 đến 12.",
        "latest,4.5,Nhập một số nguyên",
        "latest,99999999999999999999,Nhập một số nguyên",
        "latest,bốn,Nhập một số nguyên",
        "latest,'',Nhập một số nguyên",
        "open,false,",
        "open,maybe,Chọn một trong các mục",
        "share,0.75,",
        "share,1.01,Nhiều nhất 1.",
        "share,NaN,Nhập một số",
        "greeting,Chào,",
        "greeting,Ơi,Cần ít nhất 3 ký tự",
        "greeting,Kính chào ông bà và các cháu,Dài hơn 20 ký tự",
        "order,OLDEST,",
        "order,RANDOM,Chọn một trong các mục",
        "key,'',",
        "key,12345678,",
        "key,1234567,Cần ít nhất 8 ký tự",
        "key,1234567890123,Dài hơn 12 ký tự",
    })
    void whatCannotBeIsToldInWords(String name, String value, String mistake) throws IOException {
        Setting setting = settings().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(setting.mistake(value, own).orElse("")).startsWith(mistake == null ? "" : mistake);
        assertThat(setting.mistake(value, own).isPresent()).isEqualTo(mistake != null);
    }

    private List<Setting> settings() throws IOException {
        return Declarations.read(new ByteArrayInputStream(XML.getBytes(StandardCharsets.UTF_8)), words);
    }
}
