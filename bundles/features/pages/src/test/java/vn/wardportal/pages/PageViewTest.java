package vn.wardportal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.pages.PageView.Ways;
import vn.wardportal.pages.WebPage.State;
import vn.wardportal.testing.As;

class PageViewTest {

    private final Office office = new Office();
    private final UI screen = new UI();
    private final List<String> ways = new ArrayList<>();

    @BeforeEach
    void show() {
        UI.setCurrent(screen);
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
        office.close();
    }

    @Test
    void aNewPageIsWrittenPublishedAndOpenedUnderItsNumber() {
        WebPage front = office.front();
        PageView view =
                add(office.lan.gets(() -> PageView.fresh(office.tools, leading(), OptionalLong.of(front.id()))));
        view.form.title.setValue("Thành tựu");
        view.form.summary.setValue("Những năm qua.");
        view.form.body.setValue("<p>Nội dung</p>");
        view.form.unit.setValue("Văn phòng");

        press(office.lan, view, Act.PUBLISH);

        assertThat(office.pages.at("thanh-tuu").orElseThrow().state()).isEqualTo(State.PUBLISHED);
        assertThat(ways).containsExactly("page 2");
    }

    @Test
    void mistakesAreToldAtTheirFieldsAndNothingIsLost() {
        PageView view = add(office.lan.gets(() -> PageView.fresh(office.tools, leading(), OptionalLong.empty())));
        view.form.summary.setValue("Tóm tắt");

        press(office.lan, view, Act.PUBLISH);

        assertThat(view.form.title.getErrorMessage()).isEqualTo("Ghi tiêu đề.");
        assertThat(view.form.unit.isInvalid()).isTrue();
        assertThat(view.form.summary.getValue()).isEqualTo("Tóm tắt");
        assertThat(view.banner.words()).contains("Còn 3 chỗ cần sửa");
        assertThat(office.pages.empty()).isTrue();
    }

    @Test
    void whatWasTypedIsKeptAsADraftAndOffered() {
        WebPage page = office.draft(OptionalLong.empty(), "Giới thiệu");
        PageView first = open(office.lan, page);
        first.form.title.setValue("Viết dở");
        screen.remove(first);

        PageView second = open(office.lan, page);

        assertThat(second.banner.words()).contains("Có bản nháp chưa lưu");
        answer(office.lan, second, "Mở bản nháp");
        assertThat(second.form.title.getValue()).isEqualTo("Viết dở");
        press(office.lan, second, Act.SAVE);
        assertThat(office.now(page).text().title()).isEqualTo("Viết dở");
        assertThat(second.bar.status()).isEqualTo("Đã lưu 08:15:00");
    }

    @Test
    void whileOnePersonWritesOthersRead() {
        WebPage page = office.draft(OptionalLong.empty(), "Giới thiệu");
        open(office.lan, page);

        PageView other = open(office.minh, page);

        assertThat(other.banner.words()).contains("chi-lan đang sửa mục này");
        assertThat(other.form.title.isReadOnly()).isTrue();
        assertThat(other.bar.button(Act.SAVE).isEnabled()).isFalse();
    }

    @Test
    void whoMayNotPublishReadsWhatIsPublished() {
        PageView view = open(office.minh, office.front());

        assertThat(view.banner.words()).contains("Chỉ người có quyền đăng");
        assertThat(view.bar.button(Act.SAVE).isVisible()).isFalse();
        assertThat(view.bar.button(Act.PREVIEW).isEnabled()).isTrue();
    }

    @Test
    void aPageGoesThroughTheTrashAndBack() {
        WebPage page = office.front();
        PageView view = open(office.lan, page);

        press(office.lan, view, Act.UNPUBLISH);
        press(office.lan, view, Act.TRASH);
        assertThat(view.form.title.isReadOnly()).isTrue();
        press(office.lan, view, Act.RESTORE);

        assertThat(office.now(page).state()).isEqualTo(State.DRAFT);
        assertThat(view.form.title.isReadOnly()).isFalse();
    }

    @Test
    void thePreviewShowsWhatIsTypedWithoutKeepingIt() {
        WebPage page = office.front();
        PageView view = open(office.lan, page);
        view.form.title.setValue("Chưa lưu");

        press(office.lan, view, Act.PREVIEW);

        assertThat(office.previews.shown().getFirst()).contains("<h1>Chưa lưu</h1>");
        assertThat(office.now(page).text().title()).isEqualTo("Giới thiệu");
        assertThat(ways).containsExactly("beside /xem-truoc/1");
    }

    @Test
    void theTreeLeadsToEachPageAndMovesThem() {
        WebPage front = office.front();
        office.published(front, "Một");
        office.published(front, "Hai");
        PagesView tree = office.lan.gets(() -> new PagesView(office.pages, office.desk));
        assertThat(links(tree)).containsSubsequence("Giới thiệu", "Một", "Hai");

        Button up = buttons(tree)
                .filter(button ->
                        button.getAriaLabel().filter("Đưa Hai lên"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        office.lan.does(up::click);

        assertThat(links(tree)).containsSubsequence("Giới thiệu", "Hai", "Một");
    }

    @Test
    void withoutPagesTheTreeLeadsToTheFirst() {
        PagesView tree = office.lan.gets(() -> new PagesView(office.pages, office.desk));

        assertThat(links(tree)).containsExactly("Tạo trang đầu");
    }

    private PageView open(As person, WebPage page) {
        return add(person.gets(() -> PageView.of(office.tools, leading(), office.now(page))));
    }

    private PageView add(PageView view) {
        screen.add(view);
        return view;
    }

    private static void press(As person, PageView view, Act act) {
        assertThat(view.bar.button(act).isVisible()).isTrue();
        assertThat(view.bar.button(act).isEnabled()).isTrue();
        person.does(view.bar.button(act)::click);
    }

    private static void answer(As person, PageView view, String words) {
        Button button = buttons(view.banner)
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow();
        person.does(button::click);
    }

    private static Stream<Button> buttons(Component within) {
        return all(within).filter(Button.class::isInstance).map(Button.class::cast);
    }

    private static List<String> links(Component within) {
        return all(within)
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getText())
                .toList();
    }

    private static Stream<Component> all(Component within) {
        return within.getChildren().flatMap(child -> Stream.concat(Stream.of(child), all(child)));
    }

    private Ways leading() {
        return new Ways() {
            @Override
            public void toPage(long id) {
                ways.add("page " + id);
            }

            @Override
            public void toTree() {
                ways.add("tree");
            }

            @Override
            public void beside(String address) {
                ways.add("beside " + address);
            }
        };
    }
}
