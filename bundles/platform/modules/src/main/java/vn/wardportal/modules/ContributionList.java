package vn.wardportal.modules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import vn.wardportal.api.module.PersonalData;
import vn.wardportal.api.page.HomeBlock;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Permission;
import vn.wardportal.modules.Module.Contributions;
import vn.wardportal.modules.job.Rhythm;
import vn.wardportal.modules.settings.Declarations;
import vn.wardportal.modules.settings.Setting;

/** What a module gives the portal; what its manifest declares is known even while it is stopped. */
class ContributionList {

    private static final Texts OWN = Messages.of(ContributionList.class).in(Language.VI);

    private final ModuleStates states;

    ContributionList(ModuleStates states) {
        this.states = states;
    }

    Contributions of(Bundle bundle, Texts texts) {
        return new Contributions(
                sorted(values(bundle, SitePath.NAMESPACE, "path")),
                sorted(menu(bundle).map(texts::get)),
                blocks(bundle),
                sorted(views(bundle, texts)),
                sorted(values(bundle, Permission.NAMESPACE, "name")
                        .map(name -> words(texts, "permission." + name, name))),
                sorted(values(bundle, SitePath.NAMESPACE, "clause")),
                Declarations.of(bundle, texts).stream().map(Setting::title).toList(),
                sorted(jobs(bundle, texts)),
                sorted(values(bundle, PersonalData.NAMESPACE, "what").map(texts::get)));
    }

    private static Stream<String> menu(Bundle bundle) {
        return declared(bundle, SitePath.NAMESPACE)
                .filter(attributes -> attributes.get("order") instanceof Number order && order.longValue() >= 0)
                .map(attributes -> String.valueOf(attributes.get("title")));
    }

    private long blocks(Bundle bundle) {
        return states.descriptions(bundle).stream()
                .filter(component -> List.of(component.serviceInterfaces).contains(HomeBlock.class.getName()))
                .count();
    }

    private Stream<String> jobs(Bundle bundle, Texts texts) {
        return states.descriptions(bundle).stream().flatMap(component -> Rhythm.of(component.properties).stream()
                .map(rhythm -> texts.get(String.valueOf(component.properties.get("job.title"))) + " ("
                        + rhythm.words(OWN) + ")"));
    }

    private Stream<String> views(Bundle bundle, Texts texts) {
        return states.descriptions(bundle).stream()
                .map(component -> component.properties)
                .filter(properties -> properties.get("admin.path") instanceof String)
                .map(properties -> words(
                        texts,
                        String.valueOf(properties.get("admin.title")),
                        String.valueOf(properties.get("admin.path"))));
    }

    private static String words(Texts texts, String key, String otherwise) {
        return texts.has(key) ? texts.get(key) : otherwise;
    }

    private static Stream<String> values(Bundle bundle, String namespace, String attribute) {
        return declared(bundle, namespace)
                .flatMap(attributes -> Stream.ofNullable(attributes.get(attribute)))
                .map(String::valueOf);
    }

    private static Stream<Map<String, Object>> declared(Bundle bundle, String namespace) {
        return bundle.adapt(BundleRevision.class).getDeclaredCapabilities(namespace).stream()
                .map(BundleCapability::getAttributes);
    }

    private static List<String> sorted(Stream<String> values) {
        return values.filter(value -> !value.isBlank()).distinct().sorted().toList();
    }
}
