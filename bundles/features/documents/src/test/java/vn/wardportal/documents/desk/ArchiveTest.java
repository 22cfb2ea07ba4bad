package vn.wardportal.documents.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.documents.Archive;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.ManuscriptFields;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Relation;
import vn.wardportal.documents.Secrecy;
import vn.wardportal.documents.Status;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Rendered;

class ArchiveTest {

    private static final String OTHER = "Ủy ban nhân dân Phường 2, Quận 10";

    private final Archive archive = new Archive();

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void whatIsKeptIsWhatWasEntered() {
        Manuscript entered = Archive.with(
                Archive.decision("120/QĐ-UBND", "2019-08-05", basis("Luật Tiếp công dân ngày 25 tháng 11 năm 2013")),
                archive.file("120.pdf"));

        Document document = archive.draft(entered);

        assertThat(document.manuscript()).isEqualTo(archive.kind.clean(entered));
        assertThat(ManuscriptFields.manuscript(ManuscriptFields.of(entered))).isEqualTo(entered);
        assertThat(document.slug()).isEqualTo("120-qd-ubnd-2019");
        assertThat(archive.audit.entries())
                .containsExactly(
                        "documents.create documents.document/1 Quyết định 120/QĐ-UBND: Về việc số 120/QĐ-UBND");
    }

    @Test
    void onlyWhoMayEnterDocumentsDoes() {
        assertThatThrownBy(() -> As.person("news.edit")
                        .gets(() -> archive.desk.create(Archive.decision("1/QĐ-UBND", "2019-08-05"))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void theSameNumberOfTwoIssuersStandsBesideEachOther() {
        Document ours = archive.published(Archive.decision("554/QĐ-UBND", "2019-05-21"));
        Document theirs =
                archive.published(Archive.manuscript("Quyết định", "554/QĐ-UBND", OTHER, "2019-06-01", "Khác"));

        assertThat(ours.slug()).isEqualTo("554-qd-ubnd-2019");
        assertThat(theirs.slug()).isEqualTo("554-qd-ubnd-2019-2");
        assertThat(archive.open(theirs).status()).isEqualTo(200);
    }

    @Test
    void theSameNumberIssuerAndYearTwiceIsRefusedHoweverItIsWritten() {
        Document first = archive.draft(Archive.decision("05/QĐ-UBND", "2019-05-21"));
        Manuscript again =
                Archive.manuscript("Quyết định", "Số: 5 / QĐ-UBND", "UBND Phường 1 Quận 10", "2019-12-01", "Lại");

        assertThatThrownBy(() -> archive.draft(again))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(DocumentGround.TWIN));
        assertThat(archive.documents.twin(again.heading().identity().orElseThrow(), 0))
                .map(Document::id)
                .contains(first.id());
        assertThat(archive.draft(Archive.decision("05/QĐ-UBND", "2020-05-21")).slug())
                .isEqualTo("05-qd-ubnd-2020");
    }

    @Test
    void theTrashLeavesTheNumberToOthersAndTakesItBackOnlyWhileItIsFree() {
        Document first = archive.draft(Archive.decision("05/QĐ-UBND", "2019-05-21"));
        Document trashed = archive.lan.gets(() -> archive.publishing.trash(first.id(), first.version()));

        Document second = archive.draft(Archive.decision("05/QĐ-UBND", "2019-05-21"));

        assertThat(second.slug()).isEqualTo("05-qd-ubnd-2019-2");
        assertThatThrownBy(() -> archive.lan.gets(() -> archive.publishing.restore(first.id(), trashed.version())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anAddressStaysOnceResidentsReadIt() {
        Document document = archive.published(Archive.decision("12/QĐ-UBND", "2019-05-21"));

        archive.published(archive.saved(document, Archive.decision("13/QĐ-UBND", "2019-05-21")));

        assertThat(archive.now(document).heading().number()).isEqualTo("13/QĐ-UBND");
        assertThat(archive.now(document).slug()).isEqualTo("12-qd-ubnd-2019");
    }

    @Test
    void aSecretDocumentIsNotSentIn() {
        for (Secrecy secrecy : Secrecy.values()) {
            Manuscript manuscript = Archive.secret(Archive.decision("12/QĐ-UBND", "2019-05-21"), secrecy);
            if (secrecy == Secrecy.NONE) {
                archive.publishing.check(manuscript);
            } else {
                assertThatThrownBy(() -> archive.publishing.check(manuscript))
                        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.mistakes())
                                .containsEntry(Field.SECRECY, "documents.mistake.secrecy"));
            }
        }
    }

    @Test
    void aSecretDocumentIsNotPublishedWhateverWasDecided() {
        Document document =
                archive.draft(Archive.secret(Archive.decision("12/QĐ-UBND", "2019-05-21"), Secrecy.INTERNAL));

        assertThat(archive.publish(archive.release(document))).isFalse();

        assertThat(archive.now(document).published()).isFalse();
        assertThat(archive.open(document).status()).isEqualTo(404);
    }

    @Test
    void whatBecameSecretStaysAsItWasPublished() {
        Document document = archive.published(Archive.decision("12/QĐ-UBND", "2019-05-21"));
        archive.saved(document, Archive.secret(Archive.decision("12/QĐ-UBND", "2019-05-21"), Secrecy.CONFIDENTIAL));

        assertThat(archive.publish(archive.release(document))).isFalse();

        assertThat(archive.now(document).heading().secrecy()).isEqualTo(Secrecy.NONE);
    }

    @Test
    void whatIsReplacedIsInForceNoMoreFromTheDayOfTheNewOne() {
        Document old = archive.published(Archive.decision("87/QĐ-UBND", "2018-03-02"));
        assertThat(archive.status(old)).isEqualTo(Status.IN_FORCE);

        Document replacing = archive.published(Archive.decision(
                "120/QĐ-UBND", "2019-08-05", replaces("Quyết định số 87/QĐ-UBND ngày 02/3/2018 của Chủ tịch")));

        assertThat(archive.status(old)).isEqualTo(Status.EXPIRED);
        assertThat(archive.now(old).force().until())
                .contains(replacing.heading().issued().orElseThrow());
        archive.withdrawn(replacing);
        assertThat(archive.status(old)).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void whatIsOnlyWrittenReplacesNothing() {
        Document old = archive.published(Archive.decision("87/QĐ-UBND", "2018-03-02"));

        archive.draft(Archive.decision("120/QĐ-UBND", "2019-08-05", replaces("Quyết định số 87/QĐ-UBND")));

        assertThat(archive.status(old)).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void whatIsEnteredAfterTheOneThatReplacesItIsFoundToo() {
        archive.published(
                Archive.decision("120/QĐ-UBND", "2019-08-05", replaces("Quyết định số 87/QĐ-UBND ngày 02/3/2018")));

        Document old = archive.published(Archive.decision("87/QĐ-UBND", "2018-03-02"));

        assertThat(archive.status(old)).isEqualTo(Status.EXPIRED);
    }

    @Test
    void anAmendedDocumentIsInForceInPart() {
        Document law = archive.published(
                Archive.manuscript("Luật", "67/2006/QH11", "Quốc hội", "2006-06-29", "Luật Công nghệ thông tin"));
        archive.published(Archive.manuscript(
                "Luật",
                "21/2017/QH14",
                "Quốc hội",
                "2017-11-24",
                "Luật Quy hoạch",
                new Reference(Relation.AMENDS, "Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006")));

        assertThat(archive.status(law)).isEqualTo(Status.PARTLY);
    }

    @Test
    void whichOfTwoIsMeantIsToldByDateOrIssuerAndElseNot() {
        Document ours = archive.published(Archive.decision("554/QĐ-UBND", "2019-05-21"));
        Document theirs =
                archive.published(Archive.manuscript("Quyết định", "554/QĐ-UBND", OTHER, "2019-06-01", "Khác"));

        assertThat(meant("Quyết định số 554/QĐ-UBND ngày 21/5/2019")).contains(ours.id());
        assertThat(meant("Quyết định số 554/QĐ-UBND của Ủy ban nhân dân Phường 2, Quận 10"))
                .contains(theirs.id());
        assertThat(meant("Quyết định số 554/QĐ-UBND")).isEmpty();
        assertThat(meant("Quyết định số 555/QĐ-UBND")).isEmpty();
    }

    @Test
    void theNightBringsDocumentsIntoForceAndOutOfIt() {
        Manuscript future = Archive.decision("9/QĐ-UBND", "2026-11-01");
        Document document = archive.published(new Manuscript(
                future.heading(),
                future.text(),
                Optional.of(LocalDate.of(2026, 11, 13)),
                Optional.of(LocalDate.of(2026, 11, 14)),
                List.of(),
                List.of()));
        assertThat(listed("chua-co-hieu-luc")).isEqualTo(1);

        archive.clock.pass(Duration.ofDays(1));
        assertThat(archive.store.recountDue()).isEqualTo(1);
        assertThat(listed("con-hieu-luc")).isEqualTo(1);
        archive.clock.pass(Duration.ofDays(2));
        assertThat(archive.store.recountDue()).isEqualTo(1);
        assertThat(archive.store.recountDue()).isZero();

        assertThat(listed("het-hieu-luc")).isEqualTo(1);
        assertThat(archive.open(document).content()).isNotNull();
    }

    @Test
    void deletingForGoodLeavesNothingBehind() {
        Document old = archive.published(Archive.decision("87/QĐ-UBND", "2018-03-02"));
        Document document =
                archive.draft(Archive.decision("120/QĐ-UBND", "2019-08-05", replaces("Quyết định số 87/QĐ-UBND")));
        Document trashed = archive.lan.gets(() -> archive.publishing.trash(document.id(), document.version()));

        archive.lan.does(() -> archive.publishing.delete(document.id(), trashed.version()));

        assertThat(archive.documents.find(document.id())).isEmpty();
        assertThat(archive.status(old)).isEqualTo(Status.IN_FORCE);
    }

    private int listed(String status) {
        return Rendered.page(archive.open("", Map.of("hieu-luc", status)))
                .select(".item")
                .size();
    }

    private Optional<Long> meant(String words) {
        return archive.bases.find(basis(words)).map(found -> found.id());
    }

    private static Reference basis(String words) {
        return new Reference(Relation.BASIS, words);
    }

    private static Reference replaces(String words) {
        return new Reference(Relation.REPLACES, words);
    }
}
