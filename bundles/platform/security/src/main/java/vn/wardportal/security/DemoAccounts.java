package vn.wardportal.security;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.PrivateFile;
import vn.wardportal.api.site.DemoContent;

/**
 * A sample account for each role of Điều 13, to try the editorial route with. All share one random password, which stands
 * in {@code demo-accounts.txt} in the data folder, readable by the portal's user alone.
 */
@Component
public final class DemoAccounts implements DemoContent {

    /** The addresses of sample accounts end in a domain that is nobody's. */
    private static final String DOMAIN = "@vidu.invalid";

    private static final List<Sample> SAMPLES = List.of(
            new Sample("chutich", "Nguyễn Văn Hòa", "CHU_TICH"),
            new Sample("truongban", "Lê Minh Quân", "TRUONG_BAN"),
            new Sample("taichinh", "Phạm Thu Hà", "PTB_TAI_CHINH"),
            new Sample("vhtt", "Trần Quốc Bảo", "PTB_QUAN_TRI"),
            new Sample("doan", "Võ Ngọc Anh", "TV_DOAN"),
            new Sample("tonghop", "Nguyễn Thị Lan", "TONG_HOP"),
            new Sample("vanphong", "Đỗ Hoàng Nam", "VAN_PHONG"),
            new Sample("ctv", "Bùi Thanh Tâm", "CTV"),
            new Sample("truonghoc", "Trường THCS trên địa bàn", "DON_VI"),
            new Sample("tiepnhan", "Huỳnh Mỹ Duyên", "TIEP_NHAN_YK"),
            new Sample("vanhanh", "Đặng Gia Huy", "VAN_HANH"));

    private final Rights rights;
    private final Passwords passwords;
    private final Clock clock;
    private final PrivateFile file;

    @Activate
    public DemoAccounts(
            @Reference Rights rights, @Reference Passwords passwords, @Reference Clock clock, BundleContext context) {
        this(rights, passwords, clock, Path.of(context.getProperty("portal.data")));
    }

    DemoAccounts(Rights rights, Passwords passwords, Clock clock, Path data) {
        this.rights = rights;
        this.passwords = passwords;
        this.clock = clock;
        this.file = new PrivateFile(data.resolve("demo-accounts.txt"));
    }

    @Override
    public boolean empty() {
        return rights.read(Accounts::all).size() <= 1;
    }

    @Override
    public void load() {
        String password = RandomPassword.create();
        String hash = passwords.hash(password);
        file.write(text(password).getBytes(StandardCharsets.UTF_8));
        rights.change(handle -> {
            Set<String> roles = Roles.all(handle).stream().map(Role::name).collect(Collectors.toSet());
            SAMPLES.stream()
                    .filter(sample -> roles.contains(sample.role()))
                    .forEach(sample -> insert(handle, sample, hash));
            return true;
        });
    }

    @Override
    public void remove() {
        rights.change(handle -> {
            Accounts.all(handle).stream()
                    .filter(account -> account.email().endsWith(DOMAIN))
                    .forEach(account -> Accounts.delete(handle, account.id()));
            return true;
        });
        file.delete();
    }

    private void insert(Handle handle, Sample sample, String hash) {
        Account account = new Account(
                0,
                sample.login(),
                sample.name(),
                sample.login() + DOMAIN,
                true,
                false,
                Set.of(sample.role()),
                Optional.empty());
        Accounts.insert(handle, account, hash, clock.instant());
    }

    private static String text(String password) {
        String logins = SAMPLES.stream().map(Sample::login).collect(Collectors.joining(", "));
        return "logins: " + logins + "\npassword: " + password + "\n";
    }

    private record Sample(String login, String name, String role) {}
}
