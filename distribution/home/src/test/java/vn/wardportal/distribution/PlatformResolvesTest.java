package vn.wardportal.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;

/** The bundles of the platform folder fit together in a bare Felix. */
class PlatformResolvesTest {

    @TempDir
    Path cache;

    private BareFelix felix;

    @BeforeEach
    void installThePlatform() throws Exception {
        felix = new BareFelix(cache);
        felix.install(Jars.ofPlatformFolder());
    }

    @AfterEach
    void stop() throws Exception {
        felix.close();
    }

    @Test
    void everyThirdPartyBundleStarts() {
        var thirdParty =
                felix.bundles().stream().filter(bundle -> bundle.getHeaders().get("Portal-Module") == null);

        assertThat(BareFelix.start(thirdParty)).isEmpty();
    }

    @Test
    void everyBundleOfOursResolves() throws Exception {
        felix.install(Stream.concat(Jars.toInstall("platform"), Jars.toInstall("features")));

        assertThat(felix.resolve()).isEmpty();
        assertThat(felix.bundles()).noneMatch(bundle -> bundle.getState() == Bundle.INSTALLED);
    }

    @Test
    void vaadinLoadsFromOneBundle() throws Exception {
        assertThat(vaadin().loadClass("com.vaadin.flow.server.VaadinServlet").getClassLoader())
                .isSameAs(vaadin().loadClass("com.vaadin.flow.component.grid.Grid")
                        .getClassLoader());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/VAADIN/config/flow-build-info.json",
                "META-INF/VAADIN/config/stats.json",
                "META-INF/VAADIN/webapp/index.html",
                "META-INF/resources/lumo/lumo.css"
            })
    void vaadinBringsItsFrontend(String path) {
        assertThat(vaadin().getEntry(path)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com/vaadin/collaborationengine",
                "com/vaadin/flow/component/ai",
                "com/vaadin/flow/component/board",
                "com/vaadin/flow/component/charts",
                "com/vaadin/flow/component/crud",
                "com/vaadin/flow/component/dashboard",
                "com/vaadin/flow/component/gridpro",
                "com/vaadin/flow/component/map",
                "com/vaadin/flow/component/richtexteditor",
                "com/vaadin/flow/component/spreadsheet",
                "com/vaadin/pro"
            })
    void nothingCommercialIsInside(String folder) {
        assertThat(vaadin().getEntry(folder)).isNull();
    }

    @Test
    void tikaFindsItsRulesInsideItsBundle() throws Exception {
        var tika = felix.bundle("vn.wardportal.libraries.tika").loadClass("org.apache.tika.Tika");
        var pdf = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

        var type = tika.getMethod("detect", byte[].class)
                .invoke(tika.getConstructor().newInstance(), (Object) pdf);

        assertThat(type).isEqualTo("application/pdf");
    }

    @Test
    void jakartaMailFindsItsPartsInsideItsBundle() throws Exception {
        var mail = felix.bundle("vn.wardportal.libraries.mail");
        var session = mail.loadClass("jakarta.mail.Session");
        var transport = mail.loadClass("org.eclipse.angus.mail.smtp.SMTPTransport");
        var before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(transport.getClassLoader());
        try {
            var made = session.getMethod("getInstance", Properties.class).invoke(null, new Properties());

            assertThat(session.getMethod("getTransport", String.class).invoke(made, "smtp"))
                    .isInstanceOf(transport);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private Bundle vaadin() {
        return felix.bundle("vn.wardportal.libraries.vaadin");
    }
}
