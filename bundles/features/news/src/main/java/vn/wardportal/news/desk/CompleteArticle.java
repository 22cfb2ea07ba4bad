package vn.wardportal.news.desk;

import java.util.Map;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.content.RequiredPassages;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;

/** Looks whether an article has what every article must have (khoản 1 Điều 9). */
@Component(service = Check.class)
public class CompleteArticle extends RequiredPassages {

    private static final String BASIS = "khoản 1 Điều 9";

    public CompleteArticle() {
        super(
                ArticleKind.NAME,
                Messages.of(CompleteArticle.class).in(Language.VI),
                Map.of("title", BASIS, "summary", BASIS, "body", BASIS));
    }
}
