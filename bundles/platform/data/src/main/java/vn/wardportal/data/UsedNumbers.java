package vn.wardportal.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps over numbers that H2 may have given before it was closed. It notes ahead how far it counts, but forgets that
 * margin for every table when any schema is renamed, and would give the same numbers again, to other rows.
 */
final class UsedNumbers {

    /** Where nothing was counted yet, nothing was given. */
    private static final String STEPS = """
            select 'alter table "' || table_schema || '"."' || table_name || '" alter column "' || column_name
                || '" restart with ' || (cast(identity_base as bigint) + identity_cache)
            from information_schema.columns where identity_base <> identity_start
            union all
            select 'alter sequence "' || sequence_schema || '"."' || sequence_name
                || '" restart with ' || (base_value + cache)
            from information_schema.sequences where base_value <> start_value""";

    private UsedNumbers() {}

    /** To be called before anything is written. */
    static void skip(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> steps = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(STEPS)) {
                while (rows.next()) {
                    steps.add(rows.getString(1));
                }
            }
            for (String step : steps) {
                statement.execute(step);
            }
        }
    }
}
