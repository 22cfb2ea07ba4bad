package vn.wardportal.testing.check;

import java.time.Clock;
import org.osgi.framework.BundleContext;
import vn.wardportal.api.admin.ChecksPanels;
import vn.wardportal.api.admin.ConfirmationDialogs;
import vn.wardportal.api.admin.RichTextFields;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.check.Checks;
import vn.wardportal.api.check.Consents;
import vn.wardportal.api.check.Decisions;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.drafts.Drafts;
import vn.wardportal.api.fields.ItemServices;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.list.Listings;
import vn.wardportal.api.notice.Letters;
import vn.wardportal.api.notice.Notices;
import vn.wardportal.api.page.Paper;
import vn.wardportal.api.page.Previews;
import vn.wardportal.api.page.SitePages;
import vn.wardportal.api.rules.Regulation;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.search.SearchFeed;
import vn.wardportal.api.settings.Settings;
import vn.wardportal.api.site.Redirects;
import vn.wardportal.api.site.Site;
import vn.wardportal.api.table.Tables;
import vn.wardportal.api.text.RichText;
import vn.wardportal.api.user.Confirmation;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.version.Editions;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.testing.FixedCalendar;
import vn.wardportal.testing.FixedDirectory;
import vn.wardportal.testing.GivenChecks;
import vn.wardportal.testing.GivenPages;
import vn.wardportal.testing.GivenSite;
import vn.wardportal.testing.GivenTables;
import vn.wardportal.testing.MemoryConsents;
import vn.wardportal.testing.MemoryDecisions;
import vn.wardportal.testing.MemoryDrafts;
import vn.wardportal.testing.MemoryEditions;
import vn.wardportal.testing.MemoryFiles;
import vn.wardportal.testing.MemoryRegulation;
import vn.wardportal.testing.MemoryRules;
import vn.wardportal.testing.MemorySettings;
import vn.wardportal.testing.PlainFields;
import vn.wardportal.testing.PlainItemPages;
import vn.wardportal.testing.PlainListings;
import vn.wardportal.testing.PlainPanels;
import vn.wardportal.testing.PlainPaper;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.RecordedLetters;
import vn.wardportal.testing.RecordedNotices;
import vn.wardportal.testing.RecordedOutbox;
import vn.wardportal.testing.RecordedPreviews;
import vn.wardportal.testing.RecordedRedirects;
import vn.wardportal.testing.SimpleConfirmation;
import vn.wardportal.testing.SimpleRichText;
import vn.wardportal.testing.TestDatabase;

/** What this kit offers a module in place of the platform. */
final class StandIns implements AutoCloseable {

    private final BundleContext context;
    private final TestDatabase database;

    StandIns(BundleContext context, ModuleJar jar) {
        this.context = context;
        this.database = TestDatabase.of(jar.name(), jar.scripts());
        Clock clock = Clock.systemUTC();
        offer(Clock.class, clock);
        offer(Database.class, database);
        offer(WorkCalendar.class, new FixedCalendar());
        offer(Rules.class, MemoryRules.in(jar.file()));
        Audit audit = new RecordedAudit();
        Files files = new MemoryFiles();
        Editions editions = new MemoryEditions(clock);
        Redirects redirects = new RecordedRedirects();
        offer(Audit.class, audit);
        offer(Regulation.class, new MemoryRegulation());
        offer(Notices.class, new RecordedNotices());
        offer(Letters.class, new RecordedLetters());
        offer(Directory.class, new FixedDirectory());
        Drafts drafts = new MemoryDrafts(clock);
        offer(Drafts.class, drafts);
        offer(Editions.class, editions);
        Outbox outbox = new RecordedOutbox();
        offer(Outbox.class, outbox);
        SearchFeed search = new SearchFeed(outbox);
        offer(SearchFeed.class, search);
        offer(Files.class, files);
        offer(Settings.class, new MemorySettings());
        offer(Redirects.class, redirects);
        Previews previews = new RecordedPreviews();
        offer(Previews.class, previews);
        offer(SitePages.class, new GivenPages());
        offer(Site.class, new GivenSite());
        Listings listings = new PlainListings();
        offer(Listings.class, listings);
        offer(Paper.class, new PlainPaper());
        offer(Tables.class, new GivenTables());
        RichText richText = new SimpleRichText();
        offer(RichText.class, richText);
        RichTextFields richTextFields = new PlainFields();
        offer(RichTextFields.class, richTextFields);
        SimpleConfirmation confirmation = new SimpleConfirmation();
        offer(Confirmation.class, confirmation);
        offer(ConfirmationDialogs.class, confirmation);
        Checks checks = new GivenChecks();
        Decisions decisions = new MemoryDecisions(clock);
        offer(Checks.class, checks);
        offer(Decisions.class, decisions);
        Consents consents = new MemoryConsents();
        offer(Consents.class, consents);
        ChecksPanels panels = new PlainPanels(checks, decisions);
        offer(ChecksPanels.class, panels);
        Route route = new Route();
        offer(Route.class, route);
        ContentServices content =
                new ContentServices(audit, files, editions, route, checks, consents, redirects, search, clock);
        offer(ContentServices.class, content);
        offer(ItemServices.class, new ItemServices(content, richText, listings, new PlainItemPages()));
        offer(WritingTools.class, new WritingTools(drafts, previews, richTextFields, panels, clock));
    }

    private <T> void offer(Class<T> contract, T standIn) {
        context.registerService(contract, standIn, null);
    }

    @Override
    public void close() {
        database.close();
    }
}
