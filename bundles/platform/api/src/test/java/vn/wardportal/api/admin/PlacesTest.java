package vn.wardportal.api.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final List<String> told = new ArrayList<>();
    private final TextField title = new TextField();
    private final Body body = new Body();
    private final Places places = new Places().add("title", title).add("body", body);

    @BeforeEach
    void write() {
        title.setValue("Chợ hoa Hồ Thị Kỷ");
        body.html = "<p>Sáng nay <b>chợ</b> hoa đông.</p>";
    }

    @Test
    void aPlaceIsShownInTheFieldThatIsNamed() {
        places.reveal(new Spot("body", "chợ hoa", 2), told::add);
        places.reveal(new Spot("title", "Chợ", 0), told::add);

        assertThat(body.revealed).containsExactly("chợ hoa#2");
        assertThat(told).isEmpty();
    }

    @Test
    void aPassageIsLookedForInEveryField() {
        places.reveal(Spot.anywhere("Hồ Thị Kỷ"), told::add);
        assertThat(body.revealed).isEmpty();

        places.reveal(Spot.anywhere("chợ hoa đông"), told::add);
        assertThat(body.revealed).containsExactly("chợ hoa đông#0");
    }

    @Test
    void theFormattedTextSaysItselfThatAPassageIsGone() {
        places.reveal(Spot.anywhere("chợ cá"), told::add);

        assertThat(body.revealed).containsExactly("chợ cá#0");
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsGoneFromAPlainFieldIsTold() {
        places.reveal(new Spot("title", "chợ cá", 0), told::add);
        places.reveal(new Spot("summary", "chợ cá", 0), told::add);

        assertThat(told).containsExactly("Không còn thấy “chợ cá” trong bài.", "Không còn thấy “chợ cá” trong bài.");
    }

    @Test
    void passagesAreMarkedAndTheSelectionIsKnown() {
        body.selected = "hoa đông";

        places.mark(List.of("chợ hoa"));

        assertThat(body.marked).containsExactly("chợ hoa");
        assertThat(places.selected()).isEqualTo("hoa đông");
    }

    /** A formatted text that tells what it was asked to show. */
    private static final class Body extends RichTextField {

        private static final long serialVersionUID = 1L;

        private final List<String> revealed = new ArrayList<>();
        private List<String> marked = List.of();
        private String html = "";
        private String selected = "";

        @Override
        public void reveal(String words, int occurrence) {
            revealed.add(words + "#" + occurrence);
        }

        @Override
        public void mark(List<String> passages) {
            marked = passages;
        }

        @Override
        public String selected() {
            return selected;
        }

        @Override
        public String getValue() {
            return html;
        }

        @Override
        protected String generateModelValue() {
            return html;
        }

        @Override
        protected void setPresentationValue(String value) {
            html = value;
        }
    }
}
