package vn.wardportal.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.testing.As;

class RulesViewTest {

    private final Ward ward = new Ward();
    private final RulesView view = new RulesView(ward.rules);

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void aDomainIsAddedTidiedAndTakenAwayAgain() {
        BookPanel panel = open(Book.LINK);
        As.person(Rules.PERMISSION).does(() -> {
            add(panel, " SGGP.org.vn ", "Báo của thành phố");
            assertThat(panel.said.getText()).isEqualTo("Đã thêm “SGGP.org.vn”.");
            assertThat(ward.rules.current(Book.LINK)).extracting(Rule::words).contains("sggp.org.vn");

            panel.end(rule(panel, "sggp.org.vn")).click();
        });

        assertThat(ward.rules.current(Book.LINK)).extracting(Rule::words).doesNotContain("sggp.org.vn");
        assertThat(panel.end(rule(panel, "sggp.org.vn")).isVisible()).isFalse();
        assertThat(ward.audit.entries())
                .containsExactly("checks.add checks.rule/LINK sggp.org.vn", "checks.end checks.rule/LINK sggp.org.vn");
    }

    @Test
    void whatEndedCanBeAddedAnew() {
        BookPanel panel = open(Book.WORD);
        As.person(Rules.PERMISSION).does(() -> {
            add(panel, "Hồ Thị Kỷ", "");
            panel.end(rule(panel, "Hồ Thị Kỷ")).click();
            add(panel, "Hồ Thị Kỷ", "");
        });

        assertThat(ward.words.all()).containsExactly("Hồ Thị Kỷ");
        assertThat(panel.banner.words()).isEmpty();
    }

    @Test
    void whatCannotBeARuleIsSaidAndKeptInTheFields() {
        As.person(Rules.PERMISSION).does(() -> {
            BookPanel links = open(Book.LINK);
            add(links, "https://a.vn/b", "Báo");
            assertThat(links.banner.words()).startsWith("Lỗi: Ghi tên miền");
            assertThat(links.form.words.getValue()).isEqualTo("https://a.vn/b");
            add(links, "gov.vn", "Cơ quan");
            assertThat(links.banner.words()).isEqualTo("Lỗi: Đã có trong danh sách.");
            BookPanel lexicon = open(Book.LEXICON);
            add(lexicon, "pháo nổ", "");
            assertThat(lexicon.banner.words()).startsWith("Lỗi: Ghi lý do");
            lexicon.form.to.setValue(ward.rules.today().minusDays(1));
            add(lexicon, "pháo nổ", "Hàng cấm");
            assertThat(lexicon.banner.words()).startsWith("Lỗi: Ngày cuối");
        });

        assertThat(ward.audit.entries()).isEmpty();
    }

    @Test
    void nobodyElseChangesARule() {
        As.person("news.edit").does(() -> assertThatThrownBy(() -> view.panels
                        .get(Book.LINK)
                        .end(rule(view.panels.get(Book.LINK), "gov.vn"))
                        .click())
                .isInstanceOf(NotPermitted.class));
    }

    private BookPanel open(Book book) {
        view.sheet.setSelectedIndex(book.ordinal());
        return view.panels.get(book);
    }

    private static void add(BookPanel panel, String words, String reason) {
        panel.form.words.setValue(words);
        panel.form.reason.setValue(reason);
        panel.form.add.click();
    }

    private static Rule rule(BookPanel panel, String words) {
        List<Rule> rules = panel.grid.getListDataView().getItems().toList();
        return rules.stream()
                .filter(rule -> rule.words().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
