package vn.wardportal.files;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.module.Health;
import vn.wardportal.api.module.HealthCheck;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Whether files are looked at for malware when they come in. */
@Component
@HealthCheck.Named(title = "files.health.malware")
public final class ScannerHealth implements HealthCheck {

    private final Scanner scanner;
    private final Texts texts = Messages.of(ScannerHealth.class).in(Language.VI);

    @Activate
    public ScannerHealth(@Reference Scanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public Health look() {
        if (scanner.daemon().isEmpty()) {
            return Health.warn(texts.get("files.health.malware.none"));
        }
        return scanner.daemon().get().answers()
                ? Health.pass(texts.get("files.health.malware.well"))
                : Health.fail(texts.get("files.health.malware.silent"));
    }
}
