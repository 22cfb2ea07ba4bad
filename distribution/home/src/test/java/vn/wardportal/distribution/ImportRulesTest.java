package vn.wardportal.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.wardportal.distribution.ImportRules.Floor.API;
import static vn.wardportal.distribution.ImportRules.Floor.FEATURE;
import static vn.wardportal.distribution.ImportRules.Floor.PLATFORM;

import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Constants;
import vn.wardportal.distribution.ImportRules.Floor;

/** The arrows of the architecture, read from the bundles as they were built; then proof that a wrong arrow is found. */
class ImportRulesTest {

    @Test
    void everyBundleOfOursKeepsTheRules() {
        var found = Stream.concat(
                        Jars.toInstall("platform").map(jar -> ImportRules.violations(floorOf(jar), Jars.manifest(jar))),
                        Jars.toInstall("features").map(jar -> ImportRules.violations(FEATURE, Jars.manifest(jar))))
                .flatMap(List::stream);

        assertThat(found).isEmpty();
    }

    @Test
    void theRulesAreAppliedToRealBundles() {
        assertThat(Jars.toInstall("platform"))
                .extracting(jar -> jar.getFileName().toString())
                .contains("api-1.0.0-SNAPSHOT.jar");
    }

    @Test
    void aFeatureMayUseWhatItsParentGives() {
        var manifest = manifest(
                Constants.IMPORT_PACKAGE,
                "java.sql,vn.wardportal.api.page,org.slf4j,org.jspecify.annotations,org.jdbi.v3.core,gg.jte,com.vaadin.flow.dom");

        assertThat(ImportRules.violations(FEATURE, manifest)).isEmpty();
    }

    @Test
    void aFeatureMayNotUseAnotherFeature() {
        var manifest = manifest(Constants.IMPORT_PACKAGE, "vn.wardportal.news;version=\"[1.0,2)\"");

        assertThat(ImportRules.violations(FEATURE, manifest))
                .containsExactly("vn.wardportal.probe (FEATURE) imports vn.wardportal.news");
    }

    @Test
    void aFeatureMayNotUseThePlatformOrItsLibraries() {
        var manifest = manifest(
                Constants.IMPORT_PACKAGE,
                "vn.wardportal.web,vn.wardportal.apis,org.h2,tools.jackson.core,org.osgi.framework,jakarta.servlet");

        assertThat(ImportRules.violations(FEATURE, manifest)).hasSize(6);
    }

    @Test
    void aFeatureExportsNothing() {
        assertThat(ImportRules.violations(FEATURE, manifest(Constants.EXPORT_PACKAGE, "vn.wardportal.probe")))
                .containsExactly("vn.wardportal.probe (FEATURE) exports vn.wardportal.probe");
    }

    @Test
    void aPlatformBundleMayNotUseAnother() {
        var manifest = manifest(Constants.IMPORT_PACKAGE, "vn.wardportal.data,vn.wardportal.api.data,org.h2.api");

        assertThat(ImportRules.violations(PLATFORM, manifest))
                .containsExactly("vn.wardportal.probe (PLATFORM) imports vn.wardportal.data");
    }

    @Test
    void vaadinStaysInTheConsolesContracts() {
        var manifest = manifest(
                Constants.EXPORT_PACKAGE,
                "vn.wardportal.api.admin;uses:=\"com.vaadin.flow.component\","
                        + "vn.wardportal.api.page;uses:=\"gg.jte,com.vaadin.flow.component\"");

        assertThat(ImportRules.violations(API, manifest))
                .containsExactly("vn.wardportal.probe (API) shows com.vaadin.flow.component in vn.wardportal.api.page");
    }

    @Test
    void thereIsNoWayRoundTheImports() {
        assertThat(ImportRules.violations(FEATURE, manifest(Constants.REQUIRE_BUNDLE, "vn.wardportal.news")))
                .hasSize(1);
        assertThat(ImportRules.violations(PLATFORM, manifest(Constants.DYNAMICIMPORT_PACKAGE, "*")))
                .hasSize(1);
    }

    private static Floor floorOf(Path jar) {
        return Jars.module(jar).equals("api") ? API : PLATFORM;
    }

    private static Manifest manifest(String header, String value) {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_SYMBOLICNAME, "vn.wardportal.probe");
        manifest.getMainAttributes().putValue(header, value);
        return manifest;
    }
}
