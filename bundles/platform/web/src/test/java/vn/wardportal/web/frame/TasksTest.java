package vn.wardportal.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TasksTest {

    @Test
    void sixTasksWhereEverythingIsInstalled() {
        List<Task> tasks = Tasks.among(path -> true, Samples.TEXTS, Samples.identity());

        assertThat(tasks)
                .extracting(Task::title)
                .containsExactly(
                        "Tìm thủ tục hành chính",
                        "Nộp hồ sơ trực tuyến",
                        "Tra cứu tình trạng hồ sơ",
                        "Gửi phản ánh, góp ý",
                        "Đăng ký gặp lãnh đạo",
                        "Tìm văn bản");
    }

    @Test
    void taskOfAMissingModuleIsNotOffered() {
        Set<String> installed = Set.of("/tin-tuc");

        List<Task> tasks = Tasks.among(installed::contains, Samples.TEXTS, Samples.identity());

        assertThat(tasks)
                .extracting(Task::address)
                .containsExactly(
                        "https://dichvucong.gov.vn",
                        "/tin-tuc",
                        "tel:02838000001",
                        "mailto:phuong1@example.gov.vn",
                        "/chuyen-muc");
    }

    @Test
    void hintSaysWhatIsCalled() {
        List<Task> tasks = Tasks.among(path -> false, Samples.TEXTS, Samples.identity());

        assertThat(tasks).extracting(Task::hint).contains("(028) 3800 0001, trong giờ làm việc");
    }
}
