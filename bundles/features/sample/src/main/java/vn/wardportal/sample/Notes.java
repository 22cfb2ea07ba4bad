package vn.wardportal.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;

/** The table of notes. */
@Component(service = Notes.class)
public class Notes {

    private static final RowMapper<Note> NOTE = (row, context) -> new Note(
            row.getLong("id"),
            row.getString("author"),
            row.getString("text"),
            row.getObject("written_at", Instant.class));

    private final Database database;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public Notes(@Reference Database database, @Reference Audit audit, @Reference Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest notes, the newest first. */
    public List<Note> latest(int count) {
        return database.read(handle -> handle.createQuery("select * from sample.note order by id desc limit :count")
                .bind("count", count)
                .map(NOTE)
                .list());
    }

    /** Adds a note; any visitor may. */
    public void add(String author, String text) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.write(handle -> handle.createUpdate(
                        "insert into sample.note (author, text, written_at) values (:author, :text, :now)")
                .bind("author", author)
                .bind("text", text)
                .bind("now", now)
                .execute());
    }

    /** Removes a note; needs {@code sample.edit}. */
    public void remove(Note note) {
        Acting.require("sample.edit");
        database.write(handle -> {
            audit.record(handle, "sample.remove", "sample.note/" + note.id(), note.author());
            return handle.execute("delete from sample.note where id = ?", note.id());
        });
    }
}
