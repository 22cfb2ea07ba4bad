package vn.wardportal.news.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.content.Refusal.Reason;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.api.workflow.Mark;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.news.Article;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.State;
import vn.wardportal.testing.As;
import vn.wardportal.testing.Rendered;

class PublishingTest {

    private final Newsroom newsroom = new Newsroom();
    private final Publishing publishing = newsroom.publishing;
    private final As editor = newsroom.editor;

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void publishingBringsTheArticleAndItsFilesToResidents() {
        Manuscript manuscript = newsroom.illustrated("Chợ hoa");

        Article article = newsroom.published(manuscript);

        assertThat(newsroom.open("cho-hoa").status()).isEqualTo(200);
        assertThat(newsroom.checks.remembered()).containsExactly("news.article/1");
        assertThat(newsroom.files.visible("news.article/" + article.id()))
                .containsExactlyInAnyOrderElementsOf(manuscript.files());
        assertThat(newsroom.audit.entries()).contains("news.publish news.article/1 Chợ hoa: Trưởng Ban");
    }

    @Test
    void nothingIsPublishedThatWasNotReleased() {
        Article draft = newsroom.draft("Tin");
        Edition edition = newsroom.editions.newest("news.article/1").orElseThrow();
        Release forged = new Release(7, "news.article/1", edition.number(), edition.hash(), "Ai đó");

        assertThatThrownBy(() -> editor.gets(() -> newsroom.approval.publish(forged)))
                .isInstanceOf(NotPermitted.class);
        assertThat(newsroom.articles.find(draft.id()).orElseThrow().state()).isEqualTo(State.DRAFT);
    }

    @Test
    void nothingIsPublishedWhileThereIsNoRoute() {
        newsroom.draft("Tin");
        Release release = newsroom.workflow.release(
                newsroom.editions.newest("news.article/1").orElseThrow());
        Publishing alone = new Publishing(newsroom.store(new Route()));

        assertThatThrownBy(() -> portal(() -> alone.publish(1, release))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aVersionThatIsNotTheNewestIsNotPublished() {
        Article draft = newsroom.draft("Tin");
        Release release = newsroom.workflow.release(
                newsroom.editions.newest("news.article/1").orElseThrow());
        editor.gets(() -> newsroom.desk.save(draft.id(), draft.version(), Newsroom.manuscript("Tin sửa")));

        assertThat(portal(() -> newsroom.approval.publish(release))).isFalse();
        assertThat(newsroom.articles.find(draft.id()).orElseThrow().state()).isEqualTo(State.DRAFT);
    }

    @Test
    void anEmergencyIsMarkedUntilItWasReviewed() {
        newsroom.draft("Tin");
        Release release = newsroom.workflow.release(
                newsroom.editions.newest("news.article/1").orElseThrow(), new Mark(true, ""));
        portal(() -> newsroom.approval.publish(release));
        Article marked = newsroom.articles.find(1).orElseThrow();
        assertThat(Rendered.page(newsroom.open("tin")).select(".badge.wait").text())
                .isEqualTo("Đăng khẩn, chờ hậu kiểm");

        portal(() -> {
            newsroom.approval.reviewed("news.article/1");
            newsroom.approval.reviewed("news.article/99");
            return true;
        });

        Article reviewed = newsroom.articles.find(1).orElseThrow();
        assertThat(Rendered.page(newsroom.open("tin")).select(".badge")).isEmpty();
        assertThat(reviewed.version()).isEqualTo(marked.version());
        assertThat(newsroom.audit.entries())
                .filteredOn(entry -> entry.contains("news.article/1"))
                .hasSize(2);
    }

    @Test
    void whoWasStoodInForIsToldAtTheFoot() {
        newsroom.draft("Tin");
        Release release = newsroom.workflow.release(
                newsroom.editions.newest("news.article/1").orElseThrow(), new Mark(false, "Trưởng Ban Biên tập"));

        portal(() -> newsroom.approval.publish(release));

        assertThat(Rendered.page(newsroom.open("tin")).select(".text > .soft").text())
                .isEqualTo("Duyệt thay: Trưởng Ban Biên tập");
        assertThat(newsroom.published("Tin khác").life().mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void aDecisionThatComesTwiceDoesNotBringBackWhatWasWithdrawn() {
        newsroom.draft("Tin");
        Release release = newsroom.workflow.release(
                newsroom.editions.newest("news.article/1").orElseThrow());
        portal(() -> newsroom.approval.publish(release));
        Article article = newsroom.articles.find(1).orElseThrow();
        editor.gets(() -> publishing.withdraw(article.id(), article.version(), "sai số liệu"));

        assertThat(portal(() -> newsroom.approval.publish(release))).isTrue();
        assertThat(newsroom.articles.find(1).orElseThrow().state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void whatIsOnItsWayIsNotThrownAway() {
        Article draft = newsroom.draft("Tin");
        newsroom.workflow.close("news.article/1", "đang chờ duyệt");

        assertThatThrownBy(() -> editor.gets(() -> publishing.trash(draft.id(), draft.version())))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .returns(Reason.UNDER_WAY, Refusal::reason);
    }

    @Test
    void withdrawingHidesTheFilesAndTellsWhy() {
        Article article = newsroom.published(newsroom.illustrated("Chợ hoa"));

        Article withdrawn = editor.gets(() -> publishing.withdraw(article.id(), article.version(), "sai số liệu"));

        assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
        assertThat(newsroom.files.visible("news.article/1")).isEmpty();
        assertThat(newsroom.audit.entries()).contains("news.withdraw news.article/1 Chợ hoa: sai số liệu");
    }

    @Test
    void anArticleThatComesBackKeepsTheDayItWasFirstPublished() {
        Article withdrawn = newsroom.withdrawn("Tin", "sai số liệu");
        newsroom.days(3);

        Article back = newsroom.published(withdrawn);

        assertThat(back.life().published()).isEqualTo(withdrawn.life().published());
        assertThat(back.life().withdrawal()).isEmpty();
    }

    @Test
    void whatIsPublishedCannotBeThrownAway() {
        Article article = newsroom.published("Tin");

        assertThatThrownBy(() -> editor.gets(() -> publishing.trash(article.id(), article.version())))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .returns(Reason.WRONG_STATE, Refusal::reason);
    }

    @Test
    void aThrownAwayDraftComesBackAsADraft() {
        Article draft = newsroom.draft("Tin");

        Article trashed = editor.gets(() -> publishing.trash(draft.id(), draft.version()));
        Article restored = editor.gets(() -> publishing.restore(trashed.id(), trashed.version()));

        assertThat(trashed.state()).isEqualTo(State.TRASHED);
        assertThat(restored.state()).isEqualTo(State.DRAFT);
    }

    @Test
    void aWithdrawnArticleStaysWithdrawnForResidentsInTheTrash() {
        Article withdrawn = newsroom.withdrawn("Tin", "sai số liệu");

        Article trashed = editor.gets(() -> publishing.trash(withdrawn.id(), withdrawn.version()));

        assertThat(newsroom.open("tin").status()).isEqualTo(410);
        assertThat(editor.gets(() -> publishing.restore(trashed.id(), trashed.version()))
                        .state())
                .isEqualTo(State.WITHDRAWN);
    }

    @Test
    void onlyWhatIsInTheTrashIsDeletedForGood() {
        Article draft = newsroom.draft("Tin");

        assertThatThrownBy(() -> editor.does(() -> publishing.delete(draft.id(), draft.version())))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .returns(Reason.WRONG_STATE, Refusal::reason);
        Article trashed = editor.gets(() -> publishing.trash(draft.id(), draft.version()));
        editor.does(() -> publishing.delete(trashed.id(), trashed.version()));

        assertThat(newsroom.articles.find(draft.id())).isEmpty();
        assertThat(newsroom.audit.entries()).contains("news.delete news.article/1 Tin");
    }

    @Test
    void deletingNeedsItsPermission() {
        Article draft = newsroom.draft("Tin");
        Article trashed = editor.gets(() -> publishing.trash(draft.id(), draft.version()));

        assertThatThrownBy(() -> As.person(Rights.EDIT, Rights.WITHDRAW)
                        .does(() -> publishing.delete(trashed.id(), trashed.version())))
                .isInstanceOf(NotPermitted.class);
    }

    private static <T> T portal(Callable<T> work) {
        try {
            return Acting.call(Person.PORTAL, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
