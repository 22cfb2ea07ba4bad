package vn.wardportal.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.wardportal.api.content.StateTable;
import vn.wardportal.api.content.Tree;
import vn.wardportal.api.text.Slug;
import vn.wardportal.directory.Details.Words;
import vn.wardportal.directory.Entry.State;

/** Changes the table of entries within one transaction. */
public class EntryTable extends StateTable<Entry, Details> {

    static final String TABLE = "directory.entry";

    private final Tree tree;

    EntryTable(Handle handle) {
        super(handle, TABLE);
        this.tree = new Tree(handle, TABLE);
    }

    @Override
    public Optional<Entry> find(long id) {
        return Entries.find(handle, id);
    }

    /** Puts it last among its siblings; its address is made from its name and stays, whatever it is called later. */
    Entry insert(OptionalLong parent, Details details, State state, boolean demo, Instant now) {
        long id = bind(handle.createUpdate("""
                                insert into directory.entry (parent, type, slug, name, title, work, room, hours, email,
                                    phone, fax, valid_from, valid_to, en_name, en_title, en_work, en_room, en_hours, en_of,
                                    place, state, version, demo, updated_at)
                                values (:parent, :type, :slug, :name, :title, :work, :room, :hours, :email,
                                    :phone, :fax, :from, :to, :enName, :enTitle, :enWork, :enRoom, :enHours, :enOf,
                                    :place, :state, 1, :demo, :now)"""), details)
                .bind("parent", Tree.nullable(parent))
                .bind("type", details.type().name())
                .bind("slug", Slug.free(Slug.of(details.name()), this::taken))
                .bind("place", tree.last())
                .bind("state", state.name())
                .bind("demo", demo)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        return existing(id);
    }

    @Override
    public Details addressed(Entry before, Details details) {
        return details;
    }

    @Override
    public void rewrite(Entry before, Details details, Instant now) {
        bind(handle.createUpdate("""
                                update directory.entry set name = :name, title = :title, work = :work, room = :room,
                                    hours = :hours, email = :email, phone = :phone, fax = :fax, valid_from = :from,
                                    valid_to = :to, en_name = :enName, en_title = :enTitle, en_work = :enWork,
                                    en_room = :enRoom, en_hours = :enHours, en_of = :enOf, updated_at = :now
                                where id = :id"""), details)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("id", before.id())
                .execute();
    }

    @Override
    public boolean showable(Entry before) {
        return tree.belowShown(before.parent());
    }

    @Override
    public List<Long> depending(long id) {
        return tree.below(id);
    }

    @Override
    public void trash(Entry before) {
        tree.refuseIfAbove(before.id());
        super.trash(before);
    }

    @Override
    public void restore(Entry before) {
        tree.refuseIfAboveTrashed(before.parent());
        super.restore(before);
    }

    @Override
    public void delete(Entry before) {
        tree.refuseIfAboveAny(before.id());
        handle.execute("delete from directory.care where entry = ?", before.id());
        super.delete(before);
    }

    /** The samples that have no entry below them. */
    List<Entry> demoLeaves() {
        return handle.createQuery("""
                        select * from directory.entry leaf where demo
                            and not exists (select 1 from directory.entry child where child.parent = leaf.id)""").map(Entries.ENTRIES).list();
    }

    private boolean taken(String slug) {
        // counted, for H2 answers "exists" as it did before within a transaction that keeps many
        return DirectoryPage.OWN.contains(slug)
                || handle.createQuery("select count(*) from directory.entry where slug = :slug")
                                .bind("slug", slug)
                                .mapTo(Integer.class)
                                .one()
                        > 0;
    }

    private static <T extends SqlStatement<T>> T bind(T statement, Details details) {
        Words words = details.words();
        Words english = details.english().words();
        return statement
                .bind("name", words.name())
                .bind("title", words.title())
                .bind("work", words.work())
                .bind("room", words.room())
                .bind("hours", words.hours())
                .bind("email", details.contact().email())
                .bind("phone", details.contact().phone())
                .bind("fax", details.contact().fax())
                .bindByType("from", details.term().from().orElse(null), LocalDate.class)
                .bindByType("to", details.term().to().orElse(null), LocalDate.class)
                .bind("enName", english.name())
                .bind("enTitle", english.title())
                .bind("enWork", english.work())
                .bind("enRoom", english.room())
                .bind("enHours", english.hours())
                .bind("enOf", details.english().of());
    }
}
