package vn.wardportal.extraction;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.job.Job;

/** Forgets at night what files said that are gone; it comes after the files themselves were cleared up. */
@Component
@Job.Recurring(title = "extraction.job.forget", dailyAt = "03:15")
public final class Forgetting implements Job {

    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

    private final KeptDocuments documents;

    @Activate
    public Forgetting(@Reference KeptDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void run() {
        log.info("Forgot what {} files said", documents.forget());
    }
}
