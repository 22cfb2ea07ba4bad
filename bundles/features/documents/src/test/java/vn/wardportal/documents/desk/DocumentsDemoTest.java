package vn.wardportal.documents.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.documents.Archive;
import vn.wardportal.testing.Rendered;

class DocumentsDemoTest {

    private final Archive archive = new Archive();
    private final DocumentsDemo demo = new DocumentsDemo(archive.documents, archive.desk);

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void theSamplesAreTheRegulationAndWhatAWardWorksBy() {
        archive.lan.does(demo::load);

        Document list = Rendered.page(archive.open("", Map.of()));
        Document decision = Rendered.page(archive.open("554-qd-ubnd-2019", Map.of()));

        assertThat(list.select(".item")).hasSize(17);
        assertThat(list.select(".item .meta b").first().text()).isEqualTo("Quyết định 554/QĐ-UBND");
        assertThat(decision.select("aside h2:containsOwn(Căn cứ) + ul a[href^=/van-ban/]"))
                .as("all five bases are on the portal")
                .hasSize(5);
        assertThat(decision.select("iframe.viewer").attr("src"))
                .startsWith("/tep/")
                .endsWith(".pdf");
        assertThat(archive.bases.countShaky()).isPositive();
    }

    @Test
    void eachSampleHasWhatEveryDocumentMustHave() {
        archive.lan.does(demo::load);

        for (long id = 1; id <= 17; id++) {
            assertThat(ManuscriptMistakes.forResidents(
                            archive.documents.find(id).orElseThrow().manuscript()))
                    .as("document " + id)
                    .isEmpty();
        }
    }

    @Test
    void theSamplesCanBeTakenAway() {
        assertThat(demo.empty()).isTrue();
        archive.lan.does(demo::load);
        assertThat(demo.empty()).isFalse();
        assertThat(Rendered.page(archive.open("", Map.of())).select(".item")).hasSize(17);

        archive.lan.does(demo::remove);

        assertThat(demo.empty()).isTrue();
        assertThat(Rendered.page(archive.open("", Map.of())).select(".item")).isEmpty();
    }
}
