package vn.wardportal.notice;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** What the mail server's answers mean, in words for the operator and without what must stay secret. */
final class Replies {

    private static final int LONGEST = 300;
    /** By what is found first: a log-in that fails is a failed connection as well. */
    private static final List<Kind> KINDS = List.of(
            new Kind(AuthenticationFailedException.class, "login"),
            new Kind(UnknownHostException.class, "host"),
            new Kind(SocketTimeoutException.class, "silent"),
            new Kind(ConnectException.class, "silent"),
            new Kind(SSLException.class, "tls"));

    /** From here on an answer is for good. */
    private static final int LASTING = 500;

    private final MailServer server;
    private final Messages messages = Messages.of(Replies.class);
    private final Texts texts = messages.in(Language.VI);

    Replies(MailServer server) {
        this.server = server;
    }

    /** Why a conversation could not begin, or broke off. */
    Unreachable unreachable(MessagingException e) {
        List<Exception> causes = causes(e);
        String kind = KINDS.stream()
                .filter(known -> find(causes, known.type()).isPresent())
                .map(Kind::name)
                .findFirst()
                .orElse("other");
        return unreachable("notice.error." + kind, server, said(causes.getLast()));
    }

    Unreachable noSender() {
        return unreachable("notice.error.sender");
    }

    Unreachable closed() {
        return unreachable("notice.error.closed", server);
    }

    private Unreachable unreachable(String key, Object... details) {
        return new Unreachable(texts.get(key, details), messages.in(Language.EN).get(key, details));
    }

    Refusal noAddress() {
        return new Refusal(texts.get("notice.error.address"), true);
    }

    Refusal refusal(MessagingException e) {
        return new Refusal(texts.get("notice.error.refused", said(e)), true);
    }

    /** Tells the refusal of one letter from a server that takes none. */
    Refusal judge(MessagingException e) throws Unreachable {
        List<Exception> causes = causes(e);
        Optional<SMTPAddressFailedException> address = find(causes, SMTPAddressFailedException.class);
        if (address.isPresent()) {
            return refusal(address.get(), address.get().getReturnCode());
        }
        Optional<SMTPSendFailedException> letter = find(causes, SMTPSendFailedException.class);
        boolean ofTheSender = find(causes, SMTPSenderFailedException.class).isPresent()
                || letter.map(failed -> failed.getCommand().startsWith("MAIL")).orElse(false);
        if (letter.isPresent() && !ofTheSender) {
            return refusal(letter.get(), letter.get().getReturnCode());
        }
        throw unreachable(e);
    }

    private Refusal refusal(Exception e, int code) {
        return new Refusal(texts.get("notice.error.refused", said(e)), code >= LASTING);
    }

    private String said(Exception e) {
        String words = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        for (String secret : secrets()) {
            words = words.replace(secret, "…");
        }
        return Lines.line(words, LONGEST);
    }

    /** The password as it is, and as it travels. */
    private List<String> secrets() {
        if (server.password().isEmpty()) {
            return List.of();
        }
        return List.of(
                server.password(), base64(server.password()), base64("\0" + server.user() + "\0" + server.password()));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The failure, what it was chained to, and what caused it; the innermost last. */
    private static List<Exception> causes(MessagingException e) {
        List<Exception> causes = new ArrayList<>();
        Throwable next = e;
        while (next instanceof Exception one && !causes.contains(one)) {
            causes.add(one);
            next = one instanceof MessagingException chained && chained.getNextException() != null
                    ? chained.getNextException()
                    : one.getCause();
        }
        return causes;
    }

    private static <T extends Exception> Optional<T> find(List<Exception> causes, Class<T> type) {
        return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private record Kind(Class<? extends Exception> type, String name) {}
}
