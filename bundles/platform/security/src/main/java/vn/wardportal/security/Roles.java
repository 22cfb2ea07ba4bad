package vn.wardportal.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The table of roles, with the permissions each one gives. */
final class Roles {

    private Roles() {}

    static List<Role> all(Handle handle) {
        Map<String, Set<String>> permissions = handle.createQuery(
                        "select role, permission from security.role_permission")
                .map((row, context) -> Map.entry(row.getString("role"), row.getString("permission")))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        return handle.createQuery("select name, title from security.role order by title")
                .map((row, context) -> new Role(
                        row.getString("name"),
                        row.getString("title"),
                        permissions.getOrDefault(row.getString("name"), Set.of())))
                .list();
    }

    static Optional<Role> find(Handle handle, String name) {
        return all(handle).stream().filter(role -> role.name().equals(name)).findFirst();
    }

    /** What these roles give together. */
    static Set<String> permissions(Handle handle, Set<String> names) {
        return all(handle).stream()
                .filter(role -> names.contains(role.name()))
                .flatMap(role -> role.permissions().stream())
                .collect(Collectors.toSet());
    }

    static void save(Handle handle, Role role) {
        int known = title(handle, role, "update security.role set title = :title where name = :name");
        if (known == 0) {
            title(handle, role, "insert into security.role (name, title) values (:name, :title)");
        }
        deletePermissions(handle, role.name());
        for (String permission : role.permissions()) {
            handle.createUpdate("insert into security.role_permission (role, permission) values (:name, :permission)")
                    .bind("name", role.name())
                    .bind("permission", permission)
                    .execute();
        }
    }

    private static int title(Handle handle, Role role, String sql) {
        return handle.createUpdate(sql)
                .bind("name", role.name())
                .bind("title", role.title())
                .execute();
    }

    static void delete(Handle handle, String name) {
        deletePermissions(handle, name);
        handle.createUpdate("delete from security.role where name = :name")
                .bind("name", name)
                .execute();
    }

    private static void deletePermissions(Handle handle, String name) {
        handle.createUpdate("delete from security.role_permission where role = :name")
                .bind("name", name)
                .execute();
    }

    static int holders(Handle handle, String name) {
        return handle.createQuery("select count(*) from security.account_role where role = :name")
                .bind("name", name)
                .mapTo(int.class)
                .one();
    }
}
