package vn.wardportal.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.check.Consent.Children;
import vn.wardportal.api.check.Consent.People;
import vn.wardportal.api.check.Consent.Way;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.testing.As;
import vn.wardportal.testing.MemoryFiles;

class ConsentTest {

    private static final String STALL = "Quầy hoa trên đường Hồ Thị Kỷ";
    private static final String SOLD = "Người dân mua hoa ở chợ";
    private static final String SUNG = "Các cháu mầm non múa hát";
    private static final Consent SELLER = agreed(Children.NONE, "chủ quầy hoa", "hồ sơ ảnh 12/2026");

    private final Ward ward = new Ward();
    private final PictureTold check = new PictureTold();

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void whereNothingWasStatedItIsAskedFor() {
        assertThat(found("cover", STALL, Consent.UNKNOWN))
                .singleElement()
                .asString()
                .startsWith("ASK Ảnh “cho-hoa.jpg”: chưa ghi");
        assertThat(found("cover", SOLD, Consent.UNKNOWN))
                .singleElement()
                .asString()
                .startsWith("ASK Ảnh “cho-hoa.jpg” có người.");
        assertThat(found("cover", SUNG, Consent.UNKNOWN))
                .singleElement()
                .asString()
                .startsWith("ASK Ảnh “cho-hoa.jpg” có trẻ em.");
    }

    @Test
    void whoeverAgreedIsAskedNoMore() {
        assertThat(found("cover", SOLD, SELLER)).isEmpty();
        assertThat(found("cover", SUNG, agreed(Children.BY_GUARDIAN, "các cháu lớp lá", "")))
                .isEmpty();
        assertThat(found("cover", STALL, Consent.NOBODY)).isEmpty();
    }

    @Test
    void aChildWithoutItsGuardiansConsentStops() {
        assertThat(found("cover", SUNG, agreed(Children.WITHOUT_GUARDIAN, "các cháu lớp lá", "")))
                .singleElement()
                .asString()
                .startsWith("BLOCK Ảnh “cho-hoa.jpg” có trẻ em nhưng cha, mẹ");
    }

    @Test
    void whatIsStatedIsComparedWithTheWordsOfThePicture() {
        assertThat(found("cover", SUNG, Consent.NOBODY))
                .singleElement()
                .asString()
                .startsWith("ASK");
        assertThat(found("cover", SUNG, SELLER)).singleElement().asString().startsWith("ASK");
        assertThat(found("cover", SOLD, Consent.NOBODY))
                .singleElement()
                .asString()
                .startsWith("HINT");
    }

    @Test
    void consentWithoutWhoHowAndWhenIsIncomplete() {
        Consent bare = new Consent(People.AGREED, "", Optional.empty(), Optional.empty(), Children.NONE, "");

        assertThat(found("cover", SOLD, bare))
                .containsExactly(
                        "ASK Ảnh “cho-hoa.jpg”: phần ghi đồng ý còn thiếu: những ai, bằng cách nào, ngày nào.");
    }

    @Test
    void numbersOfPersonsDoNotBelongInTheStatement() {
        assertThat(found("cover", SOLD, agreed(Children.NONE, "chủ quầy, 0901 234 567", "")))
                .singleElement()
                .asString()
                .startsWith("BLOCK");
        assertThat(found("cover", SOLD, agreed(Children.NONE, "chủ quầy", "thư lan@example.com")))
                .singleElement()
                .asString()
                .startsWith("BLOCK");
    }

    @Test
    void aPictureInTheTextIsToldByWhatIsSeenAndNeedsNoAuthorOfItsOwn() {
        assertThat(found("body", SOLD, Consent.UNKNOWN))
                .singleElement()
                .asString()
                .startsWith("ASK Ảnh “" + SOLD + "” có người.");
        assertThat(new SourceNamed()
                        .look(Written.titled("Chợ hoa")
                                .body("<p>Chợ</p>")
                                .picture("body", SOLD, "", SELLER)
                                .examined()))
                .isEmpty();
        assertThat(found("body", "", Consent.NOBODY)).isEmpty();
    }

    @Test
    void aPictureThatIsUsedAgainKeepsWhatWasStated() {
        String hash = "ab".repeat(32);
        As.named("lan").does(() -> keep(Map.of(hash, SELLER, "cd".repeat(32), Consent.UNKNOWN)));

        assertThat(ward.consents.of(hash)).contains(SELLER);
        assertThat(ward.consents.of("cd".repeat(32))).isEmpty();

        As.named("minh").does(() -> keep(Map.of(hash, Consent.NOBODY)));
        assertThat(ward.consents.of(hash)).contains(Consent.NOBODY);
    }

    @Test
    void nobodyStatesAnythingWithoutActing() {
        assertThatThrownBy(() -> keep(Map.of("ab".repeat(32), SELLER))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatWasStatedGoesWithThePicture() {
        MemoryFiles files = new MemoryFiles();
        String kept = files.store(new Upload("anh.png", new ByteArrayInputStream(new byte[] {1})), Kind.PICTURE)
                .hash();
        String gone = "cd".repeat(32);
        As.named("lan").does(() -> keep(Map.of(kept, SELLER, gone, SELLER)));

        new ConsentCare(ward.consents, files).run();

        assertThat(ward.consents.of(kept)).contains(SELLER);
        assertThat(ward.consents.of(gone)).isEmpty();
    }

    private void keep(Map<String, Consent> stated) {
        ward.database.write(handle -> {
            ward.consents.keep(handle, stated);
            return true;
        });
    }

    private List<String> found(String field, String alt, Consent consent) {
        return Written.words(check.look(Written.titled("Chợ hoa")
                .body("<p>Chợ</p>")
                .picture(field, alt, "Lan", consent)
                .examined()));
    }

    private static Consent agreed(Children children, String whom, String reference) {
        return new Consent(
                People.AGREED,
                whom,
                Optional.of(Way.PAPER),
                Optional.of(LocalDate.of(2026, 11, 20)),
                children,
                reference);
    }
}
