package vn.wardportal.security;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.wardportal.api.text.Texts;
import vn.wardportal.security.DeclaredPermissions.Declared;

/**
 * A group of boxes per module. What a role holds and no installed module declares has a group of its own, so that it is
 * neither lost nor hidden while a module is away.
 */
final class PermissionFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient List<Declared> declared;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, CheckboxGroup<String>> groups = new LinkedHashMap<>();

    PermissionFields(Texts texts, List<Declared> declared) {
        this.texts = texts;
        this.declared = declared;
        declared.forEach(permission -> titles.put(permission.name(), permission.title()));
        addClassName("permissions");
    }

    /** Shows all that can be permitted with what is permitted. */
    void show(Set<String> permitted) {
        groups.clear();
        removeAll();
        Map<String, List<Declared>> byModule = declared.stream()
                .collect(Collectors.groupingBy(Declared::moduleTitle, LinkedHashMap::new, Collectors.toList()));
        byModule.forEach((module, permissions) ->
                group(module, permissions.stream().map(Declared::name).toList(), permitted));
        Set<String> unknown = new TreeSet<>(permitted);
        unknown.removeAll(titles.keySet());
        unknown.remove(Role.EVERYTHING);
        if (!unknown.isEmpty()) {
            group(texts.get("roles.absent"), List.copyOf(unknown), permitted);
        }
    }

    Set<String> chosen() {
        Set<String> chosen = new HashSet<>();
        groups.values().forEach(group -> chosen.addAll(group.getValue()));
        return chosen;
    }

    CheckboxGroup<String> group(String title) {
        return groups.get(title);
    }

    private void group(String title, List<String> permissions, Set<String> permitted) {
        CheckboxGroup<String> group = new CheckboxGroup<>(title, permissions);
        group.setItemLabelGenerator(name -> titles.getOrDefault(name, name));
        group.setValue(permissions.stream().filter(permitted::contains).collect(Collectors.toSet()));
        group.setWidthFull();
        groups.put(title, group);
        add(group);
    }
}
