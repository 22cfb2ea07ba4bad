package vn.wardportal.api.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.wardportal.api.admin.ContentAct.DELETE;
import static vn.wardportal.api.admin.ContentAct.PREVIEW;
import static vn.wardportal.api.admin.ContentAct.RESTORE;
import static vn.wardportal.api.admin.ContentAct.SAVE;
import static vn.wardportal.api.admin.ContentAct.TRASH;
import static vn.wardportal.api.admin.ContentAct.WITHDRAW;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.content.Content;
import vn.wardportal.api.content.ContentRights;
import vn.wardportal.api.user.Person;

class ContentActTest {

    private static final ContentRights RIGHTS = new ContentRights("edit", "withdraw", "edit", "delete");
    private static final Person WRITER = person("edit");
    private static final Person HEAD = person("edit", "withdraw", "delete");

    private final Warning draft = new Warning(false, false, false);
    private final Warning published = new Warning(true, true, false);
    private final Warning withdrawn = new Warning(false, true, false);

    @Test
    void whatIsNewIsWrittenAndLookedAt() {
        assertThat(ContentAct.offered(Optional.empty(), RIGHTS, HEAD)).containsExactly(SAVE, PREVIEW);
    }

    @Test
    void whatNobodyReadCanBeThrownAwayByWhoeverMayDiscard() {
        assertThat(offered(draft, WRITER)).containsExactly(SAVE, PREVIEW, TRASH);
        assertThat(offered(draft, person("withdraw"))).containsExactly(SAVE, PREVIEW);
    }

    @Test
    void whatResidentsReadIsWithdrawnAndNotThrownAway() {
        assertThat(offered(published, HEAD)).containsExactly(SAVE, PREVIEW, WITHDRAW);
        assertThat(offered(published, WRITER)).containsExactly(SAVE, PREVIEW);
    }

    @Test
    void whatResidentsDidReadIsThrownAwayOnlyByWhoeverMayWithdrawIt() {
        assertThat(offered(withdrawn, HEAD)).containsExactly(SAVE, PREVIEW, TRASH);
        assertThat(offered(withdrawn, WRITER)).containsExactly(SAVE, PREVIEW);
    }

    @Test
    void whatWasThrownAwayIsTakenBackOrDeleted() {
        assertThat(offered(new Warning(false, false, true), WRITER)).containsExactly(RESTORE);
        assertThat(offered(new Warning(false, true, true), WRITER)).isEmpty();
        assertThat(offered(new Warning(false, true, true), HEAD)).containsExactly(RESTORE, DELETE);
    }

    private static Set<ContentAct> offered(Warning warning, Person person) {
        return ContentAct.offered(Optional.of(warning), RIGHTS, person);
    }

    private static Person person(String... permissions) {
        return new Person(1, "lan", "Chị Lan", Set.of(permissions));
    }

    private record Warning(boolean published, boolean shown, boolean trashed) implements Content<String> {

        @Override
        public long id() {
            return 1;
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public String manuscript() {
            return "Nước lên";
        }
    }
}
