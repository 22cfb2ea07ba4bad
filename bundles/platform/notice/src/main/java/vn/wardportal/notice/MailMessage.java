package vn.wardportal.notice;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.regex.Pattern;

/** A letter in the form in which mail travels. Sent again, it bears the same number, so that a mailbox can tell. */
final class MailMessage extends MimeMessage {

    /** Plain addresses alone: nothing that could end a header or a command, or name a second recipient. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\x21-\\x7e&&[^@<>()\\[\\],;:\\\\\"]]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,180}[A-Za-z0-9])?");

    private static final int NAME = 120;
    private static final int SUBJECT = 300;

    private final String number;

    MailMessage(Session session, Sender sender, Letter letter) throws MessagingException {
        super(session);
        String domain = sender.address().substring(sender.address().indexOf('@') + 1);
        this.number = "<notice." + letter.id() + "." + letter.writtenAt().toEpochMilli() + "@" + domain + ">";
        setFrom(address(sender.address(), sender.name()));
        setRecipient(RecipientType.TO, address(letter.recipient(), letter.name()));
        setSubject(Lines.line(letter.subject(), SUBJECT), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(letter.writtenAt()));
        // so that no absence notice answers it
        setHeader("Auto-Submitted", "auto-generated");
        // bytes with their type: for an object, the library would look for a converter in the machine's settings
        setDataHandler(new DataHandler(
                new ByteArrayDataSource(letter.body().getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8")));
        setHeader("Content-Transfer-Encoding", "quoted-printable");
        saveChanges();
    }

    /** Whether letters can bear that address. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        if (!isAddress(address)) {
            throw new AddressException("Not a mail address");
        }
        InternetAddress made = new InternetAddress(address, true);
        try {
            made.setPersonal(Lines.line(name, NAME), StandardCharsets.UTF_8.name());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is in every Java", e);
        }
        return made;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", number);
    }
}
