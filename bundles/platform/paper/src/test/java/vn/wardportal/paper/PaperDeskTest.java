package vn.wardportal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.page.Paper.Printout;

class PaperDeskTest {

    private static final String ADDRESS = "https://phuong1.example.vn/tin-tuc/lich";

    private final PaperDesk desk = new PaperDesk();

    @Test
    void vietnameseIsTextInThePortalsOwnTypeface() throws IOException {
        try (PDDocument pdf = pdf("<h1>Lịch tiêm chủng: Ữ Ễ Ậ, đường Hồ Thị Kỷ</h1><p>Thứ <b>Bảy</b>, ngày 5</p>")) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(pdf))
                    .contains("Lịch tiêm chủng: Ữ Ễ Ậ, đường Hồ Thị Kỷ", "Thứ Bảy, ngày 5", "1/1");
            List<String> fonts = new ArrayList<>();
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
                fonts.add(pdf.getPage(0).getResources().getFont(name).getName());
            }
            assertThat(fonts).isNotEmpty().allMatch(name -> name.contains("BeVietnamPro"));
        }
    }

    @Test
    void whoeverCannotSeeIsReadTheStructure() throws IOException {
        try (PDDocument pdf = pdf("<h1>Lịch</h1>")) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Lịch tiêm chủng – Phường 1");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
        }
    }

    @Test
    void aLongTableGoesOnOverThePage() throws IOException {
        String rows = "<tr><td>5/7</td><td>Tiêm sởi, rubella</td></tr>".repeat(120);
        try (PDDocument pdf = pdf("<table><thead><tr><th>Ngày</th><th>Việc</th></tr></thead>" + rows + "</table>")) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(pdf)).startsWith("2/").contains("Ngày Việc");
        }
    }

    @Test
    void onlyPicturesThatAreAtHandAreShownAndNothingIsFetched(@TempDir Path folder) throws IOException {
        Path picture = folder.resolve("x.png");
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String html = "<img src='/tep/x.png' srcset='/tep/y.png 2x' alt='Chợ hoa'><img src='/tep/khac.png' alt=''>"
                + "<img src='http://127.0.0.1:9/x.png' alt=''><img src='" + secret.toUri() + "' alt=''>"
                + "<link rel=stylesheet href='" + secret.toUri()
                + "'><div style='background:url(/tep/khac.png)'>a</div>";
        List<String> asked = new ArrayList<>();
        Printout printout = new Printout(document(html), ADDRESS, path -> {
            asked.add(path);
            return path.equals("/tep/x.png") ? Optional.of(picture) : Optional.empty();
        });

        try (PDDocument pdf = Loader.loadPDF(desk.pdf(printout))) {
            assertThat(images(pdf)).isEqualTo(1);
            assertThat(asked).containsExactly("/tep/x.png", "/tep/khac.png");
        }
    }

    @Test
    void linksLeadToThePortalAndOthersSayWhere() throws IOException {
        try (PDDocument pdf = pdf("<p><a href='/van-ban'>văn bản</a> <a href='https://example.org/a'>nguồn</a></p>")) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("nguồn (https://example.org/a)")
                    .contains("văn bản");
            assertThat(links(pdf.getPage(0)))
                    .containsExactly("https://phuong1.example.vn/van-ban", "https://example.org/a");
        }
    }

    @Test
    void whatCannotBePressedOnPaperIsLeftOut() throws IOException {
        String html = "<ul class=tools><li>In trang</li></ul><form><button>Gửi</button></form><script>alert(1)</script>"
                + "<details><summary>Thêm</summary><p>chi tiết</p></details><svg><title>biểu tượng</title></svg>";
        try (PDDocument pdf = pdf(html)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("chi tiết")
                    .doesNotContain("In trang", "Gửi", "alert", "biểu tượng");
        }
    }

    @Test
    void theCodeOfTheAddressIsAPicture() throws IOException {
        try (PDDocument pdf = pdf(desk.qr(ADDRESS))) {
            assertThat(images(pdf)).isEqualTo(1);
        }
    }

    @Test
    void brokenMarkupIsLaidOutAsABrowserWould() throws IOException {
        try (PDDocument pdf = pdf("<p>một<p>hai<b>ba<i>bốn</b></i><table><td>năm</table><div class=\"x")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("một", "hai", "năm");
        }
    }

    private PDDocument pdf(String body) throws IOException {
        return Loader.loadPDF(desk.pdf(new Printout(document(body), ADDRESS, path -> Optional.empty())));
    }

    private static String document(String body) {
        return "<!DOCTYPE html><html lang=\"vi\"><head><title>Lịch tiêm chủng – Phường 1</title>"
                + "<meta name=\"description\" content=\"Lịch\"></head><body>" + body + "</body></html>";
    }

    private static int images(PDDocument pdf) throws IOException {
        int count = 0;
        for (COSName name : pdf.getPage(0).getResources().getXObjectNames()) {
            count += pdf.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
        }
        return count;
    }

    private static List<String> links(PDPage page) throws IOException {
        List<String> links = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                links.add(action.getURI());
            }
        }
        return links;
    }
}
