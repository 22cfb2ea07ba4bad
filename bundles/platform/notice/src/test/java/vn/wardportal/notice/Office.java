package vn.wardportal.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.data.OutboxReceiver.Message;
import vn.wardportal.api.notice.Letters;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.site.Site;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.FixedDirectory;
import vn.wardportal.testing.TestDatabase;

/** The services of this bundle with an outbox that delivers at once, and a mail server of its own that can go away. */
final class Office implements Outbox, AutoCloseable {

    static final long LAN = 7;
    static final long MAI = 8;
    static final long OPERATOR = 1;

    static final Notice NOTICE = Notice.of(List.of(LAN), "workflow.item/12", "Có bài chờ duyệt: Chợ hoa Hồ Thị Kỷ")
            .saying("Bà Lê Mai chuyển lúc 08:15.\nHạn đến chiều nay.")
            .at("/quan-tri/xu-ly/12");

    private static final String LOOPBACK = "127.0.0.1";

    /** Wednesday, 08:15 in the ward. */
    final FixedClock clock = FixedClock.at("2026-11-25T01:15:00Z");

    final TestDatabase database = TestDatabase.of(Post.class);
    final FixedDirectory directory = new FixedDirectory()
            .with(OPERATOR, "dung", "Phạm Dũng", Post.PERMISSION)
            .with(LAN, "lan", "Trần Thị Lan")
            .with(MAI, "mai", "Lê Mai");
    final Site site = () -> new SiteIdentity(
            "Cổng thông tin điện tử",
            "Ủy ban nhân dân Phường 1",
            "",
            "",
            "",
            "",
            "phuong1@example.vn",
            "phuong1.example.vn",
            "",
            List.of(),
            List.of());
    final Words words = new Words(site, "8080");
    final Inbox inbox = new Inbox(database, clock);
    final OutboxNotices notices = new OutboxNotices(this);
    final OutboxLetters letters = new OutboxLetters(this);
    final List<Message> outbox = new ArrayList<>();
    private final List<Message> kept = new ArrayList<>();
    final GreenMail mail;
    final Post post;
    final Postman postman;
    final Delivery delivery;
    final Mailbox mailbox;

    private Office(Optional<MailServer> server) {
        mail = new GreenMail(new ServerSetup(server.map(MailServer::port).orElse(0), LOOPBACK, "smtp"));
        post = new Post(server, database, directory, words, clock);
        postman = new Postman(post, words, database, directory, site, clock);
        delivery = new Delivery(database, directory, post, words, inbox, clock);
        mailbox = new Mailbox(database, post, words);
    }

    /** Whose mail server takes everything. */
    static Office open() {
        Office office = at(server(freePort(), "", ""));
        office.mail.start();
        return office;
    }

    /** Whose mail is to go to that server. */
    static Office at(MailServer server) {
        return new Office(Optional.of(server));
    }

    static MailServer server(int port, String user, String password) {
        return new MailServer(LOOPBACK, port, user, password, "cong@phuong1.example.vn");
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No port is free", e);
        }
    }

    static Office withoutMail() {
        return new Office(Optional.empty());
    }

    void send(Notice notice) {
        database.write(handle -> {
            notices.send(handle, notice);
            return true;
        });
        deliver();
    }

    /** Writes to somebody outside; the outbox hands the letter over twice. */
    void write(Letters.Letter letter) {
        database.write(handle -> {
            letters.send(handle, letter);
            return true;
        });
        kept.forEach(mailbox::receive);
        kept.forEach(mailbox::receive);
        kept.clear();
    }

    void settle(List<Long> recipients, String subject, String outcome) {
        database.write(handle -> {
            notices.settle(handle, recipients, subject, outcome);
            return true;
        });
        deliver();
    }

    private void deliver() {
        kept.forEach(delivery::receive);
        kept.clear();
    }

    <T> T as(long account, Callable<T> work) {
        try {
            return Acting.call(directory.person(account), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The work failed", e);
        }
    }

    void choose(long account, Mailing mailing) {
        Acting.as(directory.person(account), () -> inbox.choose(mailing));
    }

    List<Told> told(long account) {
        return as(account, () -> inbox.before(Long.MAX_VALUE, 100));
    }

    List<Letter> unsent() {
        return as(OPERATOR, post::unsent);
    }

    /** Locks the account. */
    void lock(long account) {
        Known known = directory.find(account).orElseThrow();
        directory.with(new Known(account, known.login(), known.name(), known.email(), false));
    }

    @Override
    public void append(Handle handle, String topic, String key, String payload) {
        Message message = new Message(outbox.size() + 1L, key, payload, clock.instant());
        outbox.add(message);
        handle.afterCommit(() -> kept.add(message));
    }

    @Override
    public void close() {
        mail.stop();
        database.close();
    }
}
