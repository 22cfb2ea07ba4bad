package vn.wardportal.suite.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.suite.harness.ArticleDesk;
import vn.wardportal.suite.harness.Console;
import vn.wardportal.suite.harness.Portal;

/** What a swap leaves alone: the other modules, what somebody is writing, and a swap that is under way. */
class SwapTest {

    private static final int UPGRADES = 3;
    private static final int READING_MILLIS = 1_500;

    @TempDir
    Path folder;

    @Test
    void otherModulesEditorsAndOtherAdministratorsAreNotDisturbed() {
        try (Portal portal = Portal.fresh("--dev", "--demo", "-XX:+EnableDynamicAgentLoading");
                ModulesConsole console = ModulesConsole.first(portal)) {
            theOtherModulesKeepTheirObjects(portal, console);
            oneOperationAtATime(portal, console);
            whatIsBeingWrittenOutlivesTheSwap(portal, console);
        }
    }

    private void theOtherModulesKeepTheirObjects(Portal portal, ModulesConsole console) {
        console.put(SampleJar.version("1.0.0").write(folder));
        Inside inside = new Inside(portal, folder);
        Set<String> framework = inside.services("framework");
        Set<String> news = inside.services("vn.wardportal.news");
        Set<String> pages = inside.services("vn.wardportal.pages");
        Set<String> sample = inside.services("vn.wardportal.sample");
        assertThat(news).hasSizeGreaterThan(3);
        assertThat(pages).hasSizeGreaterThan(2);

        for (int number = 2; number < UPGRADES + 2; number++) {
            assertThat(console.put(SampleJar.version(number + ".0.0").write(folder)))
                    .contains("Đã cập nhật");
        }

        assertThat(inside.services("framework")).isEqualTo(framework);
        assertThat(inside.services("vn.wardportal.news")).isEqualTo(news);
        assertThat(inside.services("vn.wardportal.pages")).isEqualTo(pages);
        assertThat(inside.services("vn.wardportal.sample"))
                .hasSameSizeAs(sample)
                .doesNotContainAnyElementsOf(sample);
    }

    /** A version that hangs keeps its operation going for ten seconds. */
    private void oneOperationAtATime(Portal portal, ModulesConsole console) {
        Path hanging = SampleJar.version("8.0.0").hanging().write(folder);
        Path next = SampleJar.version("9.0.0").write(folder);
        try (ModulesConsole other = ModulesConsole.again(portal, console.login())) {
            other.choose(next);
            console.choose(hanging);
            console.begin();
            console.page().getByText("Thay phiên bản và kiểm tra").waitFor();

            assertThat(other.carryOut()).contains("đang được thay đổi bởi một thao tác khác");

            assertThat(console.awaitResult()).contains("Không thành");
            assertThat(other.open().put(next)).contains("Đã cập nhật sample lên 9.0.0");
        }
    }

    private void whatIsBeingWrittenOutlivesTheSwap(Portal portal, ModulesConsole console) {
        try (Console editor = Console.at(portal).signIn(portal.sample("truongban"))) {
            ArticleDesk desk = new ArticleDesk(editor).begin();
            desk.write("Ngày hội đọc sách", "Sáng thứ bảy tại công viên.", "Mời bà con mang theo một quyển sách.");
            // as somebody pauses to read over what they wrote
            editor.page().waitForTimeout(READING_MILLIS);

            assertThat(console.open().put(SampleJar.news("1.0.1").write(folder)))
                    .contains("Đã cập nhật");

            editor.open(ArticleDesk.NEW);
            editor.page().locator(".foot-bar").waitFor();
            editor.button("Mở bản nháp").click();
            editor.page().locator("text=Mời bà con mang theo").waitFor();
            assertThat(editor.field("Tiêu đề").inputValue()).isEqualTo("Ngày hội đọc sách");
            assertThat(editor.field("Sapo").inputValue()).isEqualTo("Sáng thứ bảy tại công viên.");
            assertThat(editor.page().locator("[contenteditable=true]").first().innerText())
                    .contains("Mời bà con mang theo một quyển sách.");
            desk.file("Thông báo").publish(portal.sample("truongban"));
            portal.site().awaitPage("/tin-tuc/ngay-hoi-doc-sach", "một quyển sách");
        }
    }
}
