package vn.wardportal.opendata;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.opendata.templates.StaticTemplates;

/** The open data, for people: what there is, what its columns mean, and where to take it. */
@Component
@SitePath(path = ListPage.PATH, title = "data.title", bilingual = true)
public class ListPage implements PublicPage {

    static final String PATH = "/du-lieu-mo";

    private final Messages messages = Messages.of(ListPage.class);
    private final Datasets datasets;

    @Activate
    public ListPage(@Reference Datasets datasets) {
        this.datasets = datasets;
    }

    @Override
    public Page open(Visit visit) {
        if (!visit.path().isEmpty()) {
            return Page.notFound();
        }
        Texts texts = messages.in(visit.language());
        return Page.of(texts.get("data.title"), new StaticTemplates().datasets(datasets.all(), visit.language(), texts))
                .describedAs(texts.get("data.intro"));
    }
}
