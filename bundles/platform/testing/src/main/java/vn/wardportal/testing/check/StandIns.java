package vn.wardportal.testing.check;

import java.time.Clock;
import org.osgi.framework.BundleContext;
import vn.wardportal.api.admin.ChecksPanels;
import vn.wardportal.api.admin.ConfirmationDialogs;
import vn.wardportal.api.admin.RichTextFields;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.check.Checks;
import vn.wardportal.api.check.Decisions;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.Outbox;
import vn.wardportal.api.drafts.Drafts;
import vn.wardportal.api.files.Files;
import vn.wardportal.api.notice.Notices;
import vn.wardportal.api.page.Previews;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.settings.Settings;
import vn.wardportal.api.site.Redirects;
import vn.wardportal.api.text.RichText;
import vn.wardportal.api.user.Confirmation;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.version.Editions;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.testing.FixedCalendar;
import vn.wardportal.testing.FixedDirectory;
import vn.wardportal.testing.GivenChecks;
import vn.wardportal.testing.MemoryDecisions;
import vn.wardportal.testing.MemoryDrafts;
import vn.wardportal.testing.MemoryEditions;
import vn.wardportal.testing.MemoryFiles;
import vn.wardportal.testing.MemoryRules;
import vn.wardportal.testing.MemorySettings;
import vn.wardportal.testing.PlainFields;
import vn.wardportal.testing.PlainPanels;
import vn.wardportal.testing.RecordedAudit;
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
        offer(Audit.class, new RecordedAudit());
        offer(Notices.class, new RecordedNotices());
        offer(Directory.class, new FixedDirectory());
        offer(Drafts.class, new MemoryDrafts(clock));
        offer(Editions.class, new MemoryEditions(clock));
        offer(Outbox.class, new RecordedOutbox());
        offer(Files.class, new MemoryFiles());
        offer(Settings.class, new MemorySettings());
        offer(Redirects.class, new RecordedRedirects());
        offer(Previews.class, new RecordedPreviews());
        offer(RichText.class, new SimpleRichText());
        offer(RichTextFields.class, new PlainFields());
        SimpleConfirmation confirmation = new SimpleConfirmation();
        offer(Confirmation.class, confirmation);
        offer(ConfirmationDialogs.class, confirmation);
        Checks checks = new GivenChecks();
        Decisions decisions = new MemoryDecisions(clock);
        offer(Checks.class, checks);
        offer(Decisions.class, decisions);
        offer(ChecksPanels.class, new PlainPanels(checks, decisions));
    }

    private <T> void offer(Class<T> contract, T standIn) {
        context.registerService(contract, standIn, null);
    }

    @Override
    public void close() {
        database.close();
    }
}
