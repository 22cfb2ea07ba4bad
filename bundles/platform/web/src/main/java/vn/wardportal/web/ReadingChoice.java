package vn.wardportal.web;

import vn.wardportal.api.page.Form;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.frame.Reading;
import vn.wardportal.web.pages.Address;

/** Remembers in a cookie how a visitor likes to read, and leads back to where they were. */
final class ReadingChoice {

    private static final String FOR_A_YEAR = "; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly";

    private ReadingChoice() {}

    static Answer answer(Exchange exchange, Form form) {
        Reading chosen = exchange.reading().choose(form.value(Reading.SIZE), form.value(Reading.CONTRAST));
        String cookie = Reading.COOKIE + "=" + chosen.cookie() + FOR_A_YEAR;
        return Answer.leadingTo(303, Address.header(back(form.value(Reading.BACK))))
                .with("Set-Cookie", exchange.request().isSecure() ? cookie + "; Secure" : cookie);
    }

    /** A path of this site: anything a browser could take for another site's address leads to the front. */
    private static String back(String path) {
        return path.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? path : "/";
    }
}
