package vn.wardportal.regulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.wardportal.api.rules.Rule;

/** The table of rules. */
final class RuleTable {

    private static final RowMapper<Rule> RULE = (row, context) -> new Rule(
            row.getString("name"),
            row.getString("content"),
            row.getString("unit"),
            row.getObject("valid_from", LocalDate.class),
            Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
            row.getString("basis"),
            row.getString("note"),
            row.getString("module"));

    private RuleTable() {}

    static List<Rule> all(Handle handle) {
        return handle.createQuery("select * from regulation.rule order by name, valid_from desc")
                .map(RULE)
                .list();
    }

    static void add(Handle handle, Rule rule, boolean declared) {
        handle.createUpdate("""
                        insert into regulation.rule
                            (name, content, unit, valid_from, valid_to, basis, note, module, declared)
                        values (:name, :content, :unit, :from, :to, :basis, :note, :module, :declared)
                        """)
                .bind("name", rule.name())
                .bind("content", rule.content())
                .bind("unit", rule.unit())
                .bind("from", rule.from())
                .bind("to", rule.to().orElse(null))
                .bind("basis", rule.basis())
                .bind("note", rule.note())
                .bind("module", rule.module())
                .bind("declared", declared)
                .execute();
    }

    static boolean has(Handle handle, String name, LocalDate from) {
        return handle.createQuery(
                        "select exists (select 1 from regulation.rule where name = :name and valid_from = :from)")
                .bind("name", name)
                .bind("from", from)
                .mapTo(Boolean.class)
                .one();
    }

    /** Takes out what the ward entered and what has not begun to hold. */
    static int withdraw(Handle handle, String name, LocalDate from) {
        return handle.createUpdate(
                        "delete from regulation.rule where name = :name and valid_from = :from and not declared")
                .bind("name", name)
                .bind("from", from)
                .execute();
    }
}
