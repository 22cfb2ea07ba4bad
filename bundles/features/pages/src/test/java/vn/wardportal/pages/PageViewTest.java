package vn.wardportal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.ContentAct;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.check.Consent.People;
import vn.wardportal.api.check.Examined.Picture;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.pages.WebPage.State;
import vn.wardportal.pages.WebPage.Text;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Pressed;

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
    void aNewPageIsWrittenSavedAndOpenedUnderItsNumber() {
        PageView view = fresh(OptionalLong.of(office.front().id()));
        fill(view, "Thành tựu");

        Pressed.by(office.lan).act(view, ContentAct.SAVE);

        assertThat(office.pages.at("thanh-tuu").orElseThrow().state()).isEqualTo(State.DRAFT);
        assertThat(ways).containsExactly("page 2");
    }

    @Test
    void aNewPageGoesOnUnderItsNumber() {
        PageView view = fresh(OptionalLong.of(office.front().id()));
        fill(view, "Thành tựu");

        assertThat(office.lan.gets(office.panels.form()::keep)).isTrue();
        assertThat(office.panels.form().subject()).isEqualTo("pages.page/2");
        office.lan.does(() -> office.panels.form().moved("Đã gửi"));

        assertThat(ways).containsExactly("page 2");
    }

    @Test
    void whatIsStatedAboutThePersonsOnAPictureIsKeptWithThePage() {
        String hash = office.picture().hash();
        PageView view = fresh(OptionalLong.of(office.front().id()));
        fill(view, "Thành tựu");
        view.form.body.setValue(Office.showing(office.picture()).body());
        view.form.people.entry(0).orElseThrow().people.setValue(People.NOBODY);

        Pressed.by(office.lan).act(view, ContentAct.SAVE);

        assertThat(office.pages.at("thanh-tuu").orElseThrow().text().consents())
                .containsExactly(Map.entry(hash, Consent.NOBODY));
        assertThat(office.consents.of(hash)).contains(Consent.NOBODY);
        assertThat(office.kind
                        .examined(
                                "pages.page/2",
                                office.pages.at("thanh-tuu").orElseThrow().text())
                        .pictures())
                .extracting(Picture::consent)
                .containsExactly(Consent.NOBODY);
    }

    @Test
    void mistakesAreToldAtTheirFieldsAndNothingIsLost() {
        PageView view = fresh(OptionalLong.empty());
        view.form.summary.setValue("Tóm tắt");

        assertThat(office.lan.gets(office.panels.form()::keep)).isFalse();

        assertThat(view.form.title.getErrorMessage()).isEqualTo("Ghi tiêu đề.");
        assertThat(view.form.unit.isInvalid()).isTrue();
        assertThat(view.form.summary.getValue()).isEqualTo("Tóm tắt");
        assertThat(view.banner.words()).contains("Còn 3 chỗ cần sửa");
        assertThat(office.pages.empty()).isTrue();
    }

    @Test
    void aPageIsNotSentInBeforeThePageAboveIsPublished() {
        WebPage front = office.draft(OptionalLong.empty(), "Giới thiệu");
        PageView view = fresh(OptionalLong.of(front.id()));
        fill(view, "Thành tựu");

        assertThat(office.lan.gets(office.panels.form()::keep)).isFalse();

        assertThat(view.banner.words()).contains("Trang trên nó chưa đăng");
    }

    @Test
    void whatIsWithSomebodyElseIsReadAndOpensWhenItComesBack() {
        PageView view = open(office.lan, office.draft(OptionalLong.empty(), "Giới thiệu"));
        office.workflow.close("pages.page/1", "Trang đang ở bước “Duyệt”.");

        office.lan.does(() -> office.panels.form().moved("Đã chuyển"));
        assertThat(view.banner.words()).contains("Trang đang ở bước “Duyệt”.");
        assertThat(view.form.title.isReadOnly()).isTrue();
        assertThat(view.bar.status()).contains("Đã chuyển");
        office.workflow.open("pages.page/1");
        office.lan.does(() -> office.panels.form().moved("Đã trả lại"));

        assertThat(view.form.title.isReadOnly()).isFalse();
    }

    @Test
    void aPublishedPageShowsWhatWasLastWritten() {
        WebPage page = office.front();
        office.lan.does(() -> office.desk.save(page.id(), page.version(), Office.text("Bản mới")));

        PageView view = open(office.minh, page);

        assertThat(view.form.title.getValue()).isEqualTo("Bản mới");
        assertThat(view.form.title.isReadOnly()).isFalse();
        assertThat(view.bar.button(ContentAct.WITHDRAW).isVisible()).isFalse();
    }

    @Test
    void withoutARouteTheEditorSaysThatNothingCanBePublished() {
        WebPage page = office.front();

        PageView view = add(office.lan.gets(() -> PageView.of(office.tools(office.alone), leading(), page)));

        assertThat(view.route.way.getElement().getTextRecursively()).contains("chưa gửi, duyệt hay đăng được");
        assertThat(view.form.title.isReadOnly()).isFalse();
        assertThat(view.bar.button(ContentAct.WITHDRAW).isEnabled()).isTrue();
    }

    @Test
    void aPageIsWithdrawnAlsoWhileItsNewVersionIsWithSomebodyElse() {
        office.workflow.close("pages.page/1", "Trang đang ở bước “Duyệt”.");

        PageView view = open(office.lan, office.front());

        assertThat(view.bar.button(ContentAct.WITHDRAW).isEnabled()).isTrue();
        assertThat(view.bar.button(ContentAct.SAVE).isVisible()).isFalse();
    }

    @Test
    void whatTheChecksFindIsShownBesideTheForm() {
        office.checks.find(new Finding(
                "CK-01", Level.BLOCK, "title", Optional.empty(), "Tiêu đề sai chính tả.", "", Optional.empty()));

        PageView view = open(office.lan, office.front());

        assertThat(view.checks.open()).hasSize(1);
        assertThat(view.getElement().getTextRecursively()).contains("Tiêu đề sai chính tả.");
    }

    @Test
    void whatWasTypedIsKeptAsADraftAndOffered() {
        WebPage page = office.draft(OptionalLong.empty(), "Giới thiệu");
        PageView first = open(office.lan, page);
        first.form.title.setValue("Viết dở");
        screen.remove(first);

        PageView second = open(office.lan, page);

        assertThat(second.banner.words()).contains("Có bản nháp chưa lưu");
        Pressed.by(office.lan).answer(second, "Mở bản nháp");
        assertThat(second.form.title.getValue()).isEqualTo("Viết dở");
        Pressed.by(office.lan).act(second, ContentAct.SAVE);
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
        assertThat(other.bar.button(ContentAct.SAVE).isVisible()).isFalse();
    }

    @Test
    void aPageGoesThroughTheTrashAndBack() {
        WebPage page = office.withdrawn(office.front(), "Sai số liệu");
        PageView view = open(office.lan, page);

        Pressed.by(office.lan).act(view, ContentAct.TRASH);
        assertThat(view.form.title.isReadOnly()).isTrue();
        Pressed.by(office.lan).act(view, ContentAct.RESTORE);

        assertThat(office.now(page).state()).isEqualTo(State.DRAFT);
        assertThat(view.form.title.isReadOnly()).isFalse();
    }

    @Test
    void thePreviewShowsWhatIsTypedWithoutKeepingIt() {
        WebPage page = office.front();
        PageView view = open(office.lan, page);
        view.form.title.setValue("Chưa lưu");

        Pressed.by(office.lan).act(view, ContentAct.PREVIEW);

        assertThat(office.previews.shown().getFirst()).contains("<h1>Chưa lưu</h1>");
        assertThat(office.now(page).text().title()).isEqualTo("Giới thiệu");
        assertThat(ways).containsExactly("beside /xem-truoc/1");
    }

    @Test
    void aTranslationIsKeptWithTheWordsItTranslates() {
        WebPage page = office.front();
        PageView view = open(office.lan, page);
        view.form.englishTitle.setValue("About the ward");
        view.form.englishBody.setValue("<p>Words</p>");
        view.form.translation.current.setValue(true);

        Pressed.by(office.lan).act(view, ContentAct.SAVE);

        Text written = office.desk.written(office.now(page));
        assertThat(written.english().title()).isEqualTo("About the ward");
        assertThat(written.stale()).isFalse();
        assertThat(view.form.value()).isEqualTo(written);
        view.form.title.setValue("Tên khác");
        view.form.translation.current.setValue(false);
        assertThat(view.form.value().stale()).isTrue();
    }

    @Test
    void theTreeLeadsToEachPageAndMovesThem() {
        WebPage front = office.front();
        office.published(front, "Một");
        office.published(front, "Hai");
        PagesView tree = office.lan.gets(() -> new PagesView(office.pages, office.desk, office.route));
        assertThat(links(tree)).containsSubsequence("Giới thiệu", "Một", "Hai");

        Button up = Pressed.within(tree)
                .filter(button ->
                        button.getAriaLabel().filter("Đưa Hai lên"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        office.lan.does(up::click);

        assertThat(links(tree)).containsSubsequence("Giới thiệu", "Hai", "Một");
    }

    @Test
    void theTreeSaysWherePagesStandOnTheirWay() {
        office.front();
        office.workflow.close("pages.page/1", "Đang chờ: Duyệt");

        PagesView tree = office.lan.gets(() -> new PagesView(office.pages, office.desk, office.route));

        assertThat(tree.getElement().getTextRecursively()).contains("Đang chờ: Duyệt");
    }

    @Test
    void withoutPagesTheTreeLeadsToTheFirst() {
        PagesView tree = office.lan.gets(() -> new PagesView(office.pages, office.desk, office.route));

        assertThat(links(tree)).containsExactly("Tạo trang đầu");
    }

    private PageView fresh(OptionalLong parent) {
        return add(office.lan.gets(() -> PageView.fresh(office.tools, leading(), parent)));
    }

    private static void fill(PageView view, String title) {
        view.form.title.setValue(title);
        view.form.summary.setValue("Những năm qua.");
        view.form.body.setValue("<p>Nội dung</p>");
        view.form.unit.setValue("Văn phòng");
    }

    private PageView open(As person, WebPage page) {
        return add(person.gets(() -> PageView.of(office.tools, leading(), office.now(page))));
    }

    private PageView add(PageView view) {
        screen.add(view);
        return view;
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
            public void to(long id) {
                ways.add("page " + id);
            }

            @Override
            public void toList() {
                ways.add("tree");
            }

            @Override
            public void beside(String address) {
                ways.add("beside " + address);
            }
        };
    }
}
