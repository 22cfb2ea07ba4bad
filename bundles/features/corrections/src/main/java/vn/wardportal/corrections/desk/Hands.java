package vn.wardportal.corrections.desk;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.version.Editions;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.api.workflow.Workflow;
import vn.wardportal.corrections.Report.Place;

/**
 * Who answers for what stands on a page: whoever wrote it and whoever approved it; where nobody knows that, those who may take
 * the module's texts from residents, or else those who write them.
 */
@Component(service = Hands.class)
public class Hands {

    private final Route route;
    private final Editions editions;
    private final Directory directory;

    @Activate
    public Hands(@Reference Route route, @Reference Editions editions, @Reference Directory directory) {
        this.route = route;
        this.editions = editions;
        this.directory = directory;
    }

    /** The active accounts of those who answer for it. */
    List<Known> of(Place place) {
        List<Known> known = place.subject().map(this::logins).orElse(List.of()).stream()
                .flatMap(login -> directory.byLogin(login).stream())
                .filter(Known::active)
                .toList();
        return known.isEmpty() && !place.module().isEmpty() ? owners(place.module()) : known;
    }

    /** Where it is edited in the console; empty if that is not known. */
    String way(Place place) {
        return place.subject()
                .flatMap(route::hands)
                .map(Workflow.Hands::path)
                .filter(path -> !path.isEmpty())
                .map(path -> "/quan-tri/" + path)
                .orElse("");
    }

    private List<String> logins(String subject) {
        Optional<Workflow.Hands> hands = route.hands(subject);
        return hands.isPresent()
                ? hands.get().logins()
                : editions.newest(subject).map(Edition::login).stream().toList();
    }

    private List<Known> owners(String module) {
        List<Known> owners = directory.holders(module + ".withdraw");
        return owners.isEmpty() ? directory.holders(module + ".edit") : owners;
    }
}
