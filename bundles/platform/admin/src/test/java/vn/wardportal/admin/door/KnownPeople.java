package vn.wardportal.admin.door;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn;

/** People known by name whose password is their login and "-password". */
public final class KnownPeople implements SignIn {

    private static final Messages MESSAGES = Messages.from(name -> Optional.of(
            new ByteArrayInputStream("signin.wrong=Tên đăng nhập hoặc mật khẩu chưa đúng.\ncode.wrong=Mã chưa đúng."
                    .getBytes(StandardCharsets.UTF_8))));

    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Set<String> mustChange = ConcurrentHashMap.newKeySet();
    private final Set<String> codes = ConcurrentHashMap.newKeySet();
    private final Map<String, SecondFactor> standings = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();
    private final AtomicLong acts = new AtomicLong();
    private final Door door;

    /** Stands at the door from now on. */
    public KnownPeople(Door door) {
        this.door = door;
        door.open(this, MESSAGES.in(Language.VI));
    }

    public void know(String login, String name, String... permissions) {
        people.put(login, new Person(people.size() + 1, login, name, Set.of(permissions)));
        generation.incrementAndGet();
    }

    public void forget(String login) {
        people.remove(login);
        generation.incrementAndGet();
    }

    public void wantNewPassword(String login) {
        mustChange.add(login);
        generation.incrementAndGet();
    }

    /** That person's code is 123456. */
    public void wantCode(String login) {
        codes.add(login);
    }

    public void stand(String login, SecondFactor standing) {
        standings.put(login, standing);
        generation.incrementAndGet();
    }

    public void goAway() {
        door.removeSignIn(this);
    }

    @Override
    public Attempt signIn(String login, String password, Client client) {
        if (!people.containsKey(login) || !password.equals(login + "-password")) {
            return new Refused("signin.wrong", 0);
        }
        return codes.contains(login) ? new CodeWanted(login) : accept(login);
    }

    private Attempt accept(String login) {
        String token = UUID.randomUUID().toString();
        tokens.put(token, login);
        return new Accepted(token);
    }

    @Override
    public Optional<Session> session(String token) {
        return Optional.ofNullable(tokens.get(token))
                .map(people::get)
                .map(person -> new Session(
                        person,
                        mustChange.contains(person.login()),
                        standings.getOrDefault(person.login(), SecondFactor.NONE)));
    }

    @Override
    public void active(String token) {
        acts.incrementAndGet();
    }

    /** How often somebody did something. */
    public long acts() {
        return acts.get();
    }

    @Override
    public Optional<String> changePassword(String token, String current, String wanted) {
        if (wanted.length() < 12) {
            return Optional.of("password.hint");
        }
        mustChange.remove(tokens.get(token));
        generation.incrementAndGet();
        return Optional.empty();
    }

    @Override
    public Attempt enterCode(String pass, String code, Client client) {
        return code.equals("123456") ? accept(pass) : new Refused("code.wrong", 0);
    }

    @Override
    public void signOut(String token) {
        tokens.remove(token);
        generation.incrementAndGet();
    }

    @Override
    public long generation() {
        return generation.get();
    }
}
