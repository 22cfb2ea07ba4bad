package vn.wardportal.api.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;

class FieldTextTest {

    private static final Declaration DECLARED = Declaration.of("flood.warning", Warning.class);
    private static final Texts TEXTS = DECLARED.texts(Language.VI);

    private enum Warning implements Field {
        PLACE(Shape.line()),
        SINCE(Shape.day()),
        DEPTH(Shape.number()),
        COST(Shape.money()),
        SHARE(Shape.percent()),
        TREND(Shape.choice("RISING", "FALLING")),
        CALL(Shape.phone()),
        MAIL(Shape.email()),
        MORE(Shape.link());

        private final Shape shape;

        Warning(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }

    private enum Clash implements Field {
        NAME,
        STATE;

        @Override
        public Shape shape() {
            return Shape.line();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLACE|Chợ   hoa|Chợ hoa
            SINCE|21/05/2019|2019-05-21
            SINCE|2019-05-21|2019-05-21
            DEPTH|1.250|1250
            DEPTH|0|0
            COST|2.350.000.000 đồng|2350000000
            COST|2,350,000,000 VNĐ|2350000000
            COST|2 350 000|2350000
            SHARE|65 %|65
            SHARE|100|100
            TREND|RISING|RISING
            CALL|(028) 3800 0001|(028) 3800 0001
            MAIL|a@phuong1.vn|a@phuong1.vn
            MORE|https://vnexpress.net/a?b=1|https://vnexpress.net/a?b=1
            """)
    void whatIsTypedIsKeptInOneForm(Warning field, String typed, String kept) {
        assertThat(FieldText.read(field, typed, TEXTS)).contains(kept);
        assertThat(FieldText.read(field, kept, TEXTS))
                .as("what is kept stays as it is")
                .contains(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SINCE|31/02/2019
            SINCE|hôm qua
            DEPTH|-3
            DEPTH|1.25
            DEPTH|1.250,000
            COST|hai tỷ
            COST|99999999999999999999
            SHARE|101
            TREND|SIDEWAYS
            CALL|gọi tôi
            MAIL|a phuong1.vn
            MORE|javascript:alert(1)
            MORE|/van-ban
            MORE|https://
            """)
    void whatCannotBeTheFieldsIsNothing(Warning field, String typed) {
        assertThat(FieldText.read(field, typed, TEXTS)).isEmpty();
        assertThat(FieldText.shown(field, typed, TEXTS, Language.VI)).isEqualTo(typed);
    }

    @Test
    void nothingIsAnything() {
        assertThat(Warning.values()).allSatisfy(field -> assertThat(FieldText.read(field, " ", TEXTS))
                .isEqualTo(Optional.of("")));
    }

    @Test
    void peopleReadItInTheirLanguage() {
        assertThat(FieldText.shown(Warning.COST, "2350000000", TEXTS, Language.VI))
                .isEqualTo("2.350.000.000 đồng");
        assertThat(FieldText.shown(Warning.COST, "2350000000", TEXTS, Language.EN))
                .isEqualTo("VND 2,350,000,000");
        assertThat(FieldText.shown(Warning.SINCE, "2019-05-21", TEXTS, Language.EN))
                .isEqualTo("21/05/2019");
        assertThat(FieldText.shown(Warning.SHARE, "65", TEXTS, Language.VI)).isEqualTo("65%");
    }

    @Test
    void whatAModuleDoesNotSayIsSaidForIt() {
        assertThat(TEXTS.get("state.WITHDRAWN")).isEqualTo("Đã gỡ");
        assertThat(TEXTS.get("mistake.share")).endsWith("từ 0 đến 100.");
    }

    @Test
    void noFieldHasTheNameOfAColumnThatIsThereAnyway() {
        assertThatThrownBy(() -> Declaration.of("flood.warning", Clash.class)).hasMessageContaining("STATE");
        assertThatThrownBy(() -> Declaration.of("flood; drop", Warning.class)).hasMessageContaining("flood; drop");
    }
}
