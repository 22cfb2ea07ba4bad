package vn.wardportal.security;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Confirmation;
import vn.wardportal.api.user.Person;

/** Changes roles for those who may. Nobody puts into a role, or takes out of one, what they may not do themselves. */
@Component(service = RoleDesk.class)
public final class RoleDesk {

    static final String PERMISSION = "security.roles";

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
    private static final int LONGEST_TITLE = 120;

    private final Rights rights;
    private final Confirmation confirmation;
    private final Audit audit;

    @Activate
    public RoleDesk(@Reference Rights rights, @Reference Confirmation confirmation, @Reference Audit audit) {
        this.rights = rights;
        this.confirmation = confirmation;
        this.audit = audit;
    }

    /** All roles by title. */
    List<Role> all() {
        Acting.require(PERMISSION);
        return rights.read(Roles::all);
    }

    /** Adds a role. */
    void add(Role role) {
        Person actor = sure();
        Role fresh = checked(role);
        rights.change(handle -> {
            if (Roles.find(handle, fresh.name()).isPresent()) {
                throw new Mistake("roles.error.nameTaken");
            }
            mayTouch(actor, fresh.permissions());
            Roles.save(handle, fresh);
            audit.record(handle, "security.role-add", object(fresh), described(fresh));
            return true;
        });
    }

    /** Changes a role's title and permissions. Its name stays. */
    void change(Role role) {
        Person actor = sure();
        Role after = checked(role);
        rights.change(handle -> {
            Role before = Roles.find(handle, after.name()).orElseThrow(() -> new Mistake("roles.error.gone"));
            mayTouch(actor, difference(before.permissions(), after.permissions()));
            Roles.save(handle, after);
            audit.record(handle, "security.role-edit", object(after), described(after));
            return true;
        });
    }

    /** Removes a role that nobody holds. */
    void remove(String name) {
        Person actor = sure();
        rights.change(handle -> {
            Role role = Roles.find(handle, name).orElseThrow(() -> new Mistake("roles.error.gone"));
            if (Roles.holders(handle, name) > 0) {
                throw new Mistake("roles.error.held");
            }
            mayTouch(actor, role.permissions());
            Roles.delete(handle, name);
            audit.record(handle, "security.role-remove", object(role), role.title());
            return true;
        });
    }

    /** What calls for a second factor in whoever may do it. */
    Set<String> callingForFactor() {
        Acting.require(PERMISSION);
        return rights.read(FactorTable::calling);
    }

    /** Changes what calls for a second factor; whoever may do everything always needs one. */
    void callForFactor(Set<String> permissions) {
        Person actor = sure();
        Set<String> after = new HashSet<>(permissions);
        after.add(Role.EVERYTHING);
        rights.change(handle -> {
            mayTouch(actor, difference(FactorTable.calling(handle), after));
            FactorTable.call(handle, after);
            String all = String.join(", ", after.stream().sorted().toList());
            audit.record(handle, "security.factor-rule", "security.factor/rule", all);
            return true;
        });
    }

    /** The one who acts, if they may, and confirmed lately that it is them. */
    private Person sure() {
        Person actor = Acting.require(PERMISSION);
        confirmation.require(Confirmation.LATELY);
        return actor;
    }

    private static void mayTouch(Person actor, Set<String> permissions) {
        if (!permissions.stream().allMatch(actor::may)) {
            throw new Mistake("roles.error.moreThanOwn");
        }
    }

    private static Set<String> difference(Set<String> before, Set<String> after) {
        Set<String> changed = new HashSet<>(before);
        changed.addAll(after);
        changed.removeIf(permission -> before.contains(permission) && after.contains(permission));
        return changed;
    }

    private static Role checked(Role role) {
        String title = Normalizer.normalize(role.title(), Normalizer.Form.NFC).strip();
        if (!NAME.matcher(role.name()).matches()) {
            throw new Mistake("roles.error.name");
        }
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new Mistake("roles.error.title");
        }
        return new Role(role.name(), title, role.permissions());
    }

    private static String object(Role role) {
        return "security.role/" + role.name();
    }

    private static String described(Role role) {
        return role.title() + ": "
                + String.join(", ", role.permissions().stream().sorted().toList());
    }
}
