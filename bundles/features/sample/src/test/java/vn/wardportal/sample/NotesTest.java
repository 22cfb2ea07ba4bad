package vn.wardportal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.TestDatabase;

class NotesTest {

    private final TestDatabase database = TestDatabase.of(Notes.class);
    private final RecordedAudit audit = new RecordedAudit();
    private final Notes notes = new Notes(database, audit, FixedClock.at("2026-11-12T01:15:00Z"));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theNewestNoteComesFirst() {
        notes.add("Bà Tư", "Phường sạch đẹp");
        notes.add("Ông Năm", "Thủ tục nhanh");

        assertThat(notes.latest(5)).extracting(Note::author).containsExactly("Ông Năm", "Bà Tư");
        assertThat(notes.latest(1).getFirst().writtenAt()).isEqualTo("2026-11-12T01:15:00Z");
    }

    @Test
    void removingANoteIsAudited() {
        notes.add("Bà Tư", "Phường sạch đẹp");

        As.person("sample.edit").does(() -> notes.remove(notes.latest(1).getFirst()));

        assertThat(notes.latest(5)).isEmpty();
        assertThat(audit.entries()).containsExactly("sample.remove sample.note/1 Bà Tư");
    }

    @Test
    void whoMayNotEditRemovesNothing() {
        notes.add("Bà Tư", "Phường sạch đẹp");
        Note note = notes.latest(1).getFirst();

        assertThatThrownBy(() -> As.person().does(() -> notes.remove(note))).isInstanceOf(NotPermitted.class);
        assertThat(notes.latest(5)).hasSize(1);
    }
}
