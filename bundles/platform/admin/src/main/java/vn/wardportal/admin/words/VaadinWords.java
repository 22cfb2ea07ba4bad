package vn.wardportal.admin.words;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.util.Locale;

/** What Vaadin itself says, in Vietnamese. */
public final class VaadinWords {

    /** The language of the console; dates follow it. */
    public static final Locale LOCALE = Locale.of("vi", "VN");

    private VaadinWords() {}

    /** What is said when the session has ended or the page no longer fits the server. */
    public static SystemMessages systemMessages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(Words.get("vaadin.expired.title"));
        messages.setSessionExpiredMessage(Words.get("vaadin.expired.text"));
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setInternalErrorCaption(Words.get("vaadin.broken.title"));
        messages.setInternalErrorMessage(Words.get("vaadin.broken.text"));
        messages.setSyncErrorCaption(Words.get("vaadin.broken.title"));
        messages.setSyncErrorMessage(Words.get("vaadin.broken.text"));
        messages.setCookiesDisabledCaption(Words.get("vaadin.cookies.title"));
        messages.setCookiesDisabledMessage(Words.get("vaadin.cookies.text"));
        return messages;
    }

    /** Sets what this screen says when the server cannot be reached. */
    public static void apply(UI ui) {
        ReconnectDialogConfiguration lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(Words.get("vaadin.lost"));
        lost.setDialogTextGaveUp(Words.get("vaadin.lost.givenUp"));
    }
}
