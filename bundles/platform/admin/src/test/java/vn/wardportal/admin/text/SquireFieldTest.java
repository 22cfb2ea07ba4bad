package vn.wardportal.admin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.testing.SimpleRichText;

class SquireFieldTest {

    private final SquireField field = new SquireField(
            new SimpleRichText(), Messages.from(name -> Optional.empty()).in(Language.VI), upload -> "/tep/1/anh.png");

    @Test
    void whatTheBrowserSaysIsCleanedBeforeItIsAValue() {
        field.changed("<p onclick=\"x()\">Lễ hội<script>alert(1)</script></p>");

        assertThat(field.getValue()).isEqualTo("<p>Lễ hội</p>");
    }

    @Test
    void whatAViewSetsIsCleanedToo() {
        field.setValue("<p>Hai<iframe src=\"https://example.com\"></iframe></p>");

        assertThat(field.generateModelValue()).isEqualTo("<p>Hai</p>");
    }

    @Test
    void aTextWithoutWordsOrPicturesIsEmpty() {
        field.changed("<p>chữ</p>");
        field.changed("<p><br></p>");

        assertThat(field.isEmpty()).isTrue();
    }

    @Test
    void aPictureAloneIsNotEmpty() {
        field.changed("<p><img src=\"/tep/1/anh.png\" alt=\"Chợ hoa\"></p>");

        assertThat(field.isEmpty()).isFalse();
    }

    @Test
    void listenersHearOfEachChangeOnce() {
        List<String> heard = new ArrayList<>();
        field.addValueChangeListener(event -> heard.add(event.getValue()));

        field.changed("<p>một</p>");
        field.changed("<p>một</p>");

        assertThat(heard).containsExactly("<p>một</p>");
    }

    @Test
    void aReadOnlyFieldKeepsItsValueWhateverTheBrowserSays() {
        field.setValue("<p>giữ</p>");
        field.setReadOnly(true);

        field.changed("<p>đổi</p>");

        assertThat(field.getValue()).isEqualTo("<p>giữ</p>");
    }

    @Test
    void whatThePersonSelectedIsKnown() {
        field.selected("chợ hoa");

        assertThat(field.selected()).isEqualTo("chợ hoa");
    }

    @Test
    void aNewTableHasHeadsForItsColumns() {
        assertThat(TableDialog.table(2, 1))
                .startsWith("<table><thead><tr><th scope=\"col\">")
                .contains("<tbody><tr><td>");
    }
}
