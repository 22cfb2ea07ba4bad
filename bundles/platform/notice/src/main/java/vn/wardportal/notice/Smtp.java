package vn.wardportal.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.Properties;

/** One conversation with the mail server, in which letters are handed over one after the other. */
final class Smtp implements AutoCloseable {

    private static final String TIMEOUT_MILLIS = "10000";

    private final Session session;
    private final Sender sender;
    private final Transport transport;
    private final Replies replies;

    private Smtp(Session session, Sender sender, Transport transport, Replies replies) {
        this.session = session;
        this.sender = sender;
        this.transport = transport;
        this.replies = replies;
    }

    /** Begins one. */
    static Smtp open(MailServer server, Sender sender) throws Unreachable {
        Replies replies = new Replies(server);
        if (!MailMessage.isAddress(sender.address())) {
            throw replies.noSender();
        }
        try {
            Session session = Session.getInstance(properties(server, sender));
            Transport transport = session.getTransport("smtp");
            if (server.signsIn()) {
                transport.connect(server.host(), server.port(), server.user(), server.password());
            } else {
                transport.connect(server.host(), server.port(), null, null);
            }
            return new Smtp(session, sender, transport, replies);
        } catch (MessagingException e) {
            throw replies.unreachable(e);
        }
    }

    /** Hands the letter over; returning means that the server answers for it from now on. */
    void send(Letter letter) throws Refusal, Unreachable {
        MailMessage message;
        try {
            message = new MailMessage(session, sender, letter);
        } catch (AddressException e) {
            throw replies.noAddress();
        } catch (MessagingException e) {
            throw replies.refusal(e);
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (IllegalStateException e) {
            throw replies.closed();
        } catch (MessagingException e) {
            throw replies.judge(e);
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // Nothing is lost: every letter was answered before.
        }
    }

    private static Properties properties(MailServer server, Sender sender) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.signsIn()));
        properties.setProperty("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(server.implicitTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        // A password is never said in the clear; whoever strips the offer on the way gets nothing.
        properties.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(server.signsIn() && !server.implicitTls()));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.localhost", sender.host());
        return properties;
    }
}
