package vn.wardportal.modules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.wardportal.api.data.Schemas.TableSize;
import vn.wardportal.api.module.Health.Status;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.Module.State;
import vn.wardportal.modules.trust.Signer;

/** One module: what it is, how it is, what it gives, and what can be done with it. */
class ModuleCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final Set<State> RESTING = Set.of(State.STOPPED, State.LEFT_OUT);

    private final transient Texts texts;

    ModuleCard(Module module, Texts texts, boolean manage, ModulesView.Actions actions) {
        this.texts = texts;
        addClassName("card");
        setId("module-" + module.name());
        add(head(module), new Paragraph(module.purpose()), version(module));
        module.problem().ifPresent(problem -> add(problem(problem)));
        module.health().stream()
                .filter(finding -> finding.health().status() != Status.PASS)
                .forEach(finding ->
                        add(problem(finding.title() + ": " + finding.health().words())));
        add(facts(module));
        add(buttons(module, manage, actions));
    }

    private Component head(Module module) {
        Span state = new Span(icon(module.state()), new Span(texts.get("modules.state." + module.state())));
        state.getElement().getThemeList().add("badge " + theme(module.state()));
        state.addClassName("state");
        HorizontalLayout head = new HorizontalLayout(new H3(module.title()), state);
        head.setWrap(true);
        head.setAlignItems(HorizontalLayout.Alignment.CENTER);
        return head;
    }

    private Component version(Module module) {
        Span version = new Span(texts.get("modules.version", module.version()));
        version.addClassName("soft");
        return version;
    }

    private static Component problem(String problem) {
        Paragraph paragraph = new Paragraph(problem);
        paragraph.addClassName("problem");
        return paragraph;
    }

    private Component facts(Module module) {
        Div list = new Div();
        list.addClassName("facts");
        Module.Contributions gives = module.contributions();
        row(list, "modules.author", module.author().stream().map(Span::new));
        row(list, "modules.signer", module.signer().stream().map(this::signer));
        row(list, "modules.pages", gives.pages().stream().map(path -> new Anchor(path, path)));
        row(list, "modules.menu", words(gives.menu()));
        row(
                list,
                "modules.blocks",
                Stream.of(gives.blocks()).filter(count -> count > 0).map(this::number));
        row(list, "modules.views", words(gives.views()));
        row(list, "modules.permissions", words(gives.permissions()));
        row(
                list,
                "modules.clauses",
                words(gives.clauses().stream().map(this::clause).toList()));
        row(list, "modules.settings.list", words(gives.settings()));
        row(list, "modules.job.title", words(gives.jobs()));
        row(list, "modules.personal", words(gives.personal()));
        row(list, "modules.tables", module.tables().stream().map(this::table));
        row(list, "modules.dependents", words(module.dependents()));
        return list;
    }

    private Span signer(Signer signer) {
        return new Span(texts.get("modules.signer." + signer.kind(), signer.name()));
    }

    private Span table(TableSize table) {
        return new Span(texts.get(
                "modules.tables.rows", table.table(), number(table.rows()).getText()));
    }

    private Span number(long number) {
        return new Span(String.format(Locale.of("vi"), "%,d", number));
    }

    /** "6.5" is clause 5 of article 6. */
    private String clause(String clause) {
        String[] parts = clause.split("\\.", 2);
        return parts.length == 2 ? texts.get("modules.clause", parts[1], parts[0]) : clause;
    }

    private void row(Div list, String label, Stream<? extends Component> values) {
        List<? extends Component> found = values.toList();
        if (!found.isEmpty()) {
            Span name = new Span(texts.get(label) + ": ");
            name.addClassName("soft");
            Div row = new Div(name);
            for (int index = 0; index < found.size(); index++) {
                row.add(index == 0 ? "" : "; ");
                row.add(found.get(index));
            }
            list.add(row);
        }
    }

    private static Stream<Span> words(List<String> values) {
        return values.stream().map(Span::new);
    }

    private Component buttons(Module module, boolean manage, ModulesView.Actions actions) {
        HorizontalLayout buttons = new HorizontalLayout();
        buttons.setWrap(true);
        if (manage && RESTING.contains(module.state())) {
            buttons.add(button("modules.start", module, ButtonVariant.LUMO_PRIMARY, actions::start));
        } else if (manage) {
            buttons.add(button("modules.stop", module, ButtonVariant.LUMO_TERTIARY, actions::stop));
        }
        if (manage && !module.contributions().settings().isEmpty()) {
            buttons.add(button("modules.settings", module, ButtonVariant.LUMO_TERTIARY, actions::settings));
        }
        if (manage) {
            actions.rollback().ifPresent(rollback -> buttons.add(back(module, rollback, actions)));
            buttons.add(button("modules.remove", module, ButtonVariant.LUMO_TERTIARY, actions::remove));
        }
        if (manage) {
            buttons.add(button("modules.log", module, ButtonVariant.LUMO_TERTIARY, actions::log));
        }
        buttons.add(button("modules.history", module, ButtonVariant.LUMO_TERTIARY, actions::history));
        return buttons;
    }

    private Button back(Module module, Rollback rollback, ModulesView.Actions actions) {
        Button back = button("modules.rollback", module, ButtonVariant.LUMO_TERTIARY, actions::rollBack);
        back.setText(texts.get("modules.rollback.to", rollback.wanted().version()));
        return back;
    }

    private Button button(String label, Module module, ButtonVariant variant, Runnable action) {
        Button button = new Button(texts.get(label), event -> action.run());
        button.addThemeVariants(variant);
        button.setDisableOnClick(true);
        button.addClickListener(event -> button.setEnabled(true));
        button.setAriaLabel(texts.get(label) + ": " + module.title());
        return button;
    }

    private static Icon icon(State state) {
        return switch (state) {
            case RUNNING -> VaadinIcon.CHECK_CIRCLE.create();
            case STOPPED, LEFT_OUT -> VaadinIcon.STOP.create();
            case WAITING -> VaadinIcon.HOURGLASS.create();
            case FAILED -> VaadinIcon.WARNING.create();
        };
    }

    private static String theme(State state) {
        return switch (state) {
            case RUNNING -> "success";
            case STOPPED -> "contrast";
            case WAITING, LEFT_OUT -> "warning";
            case FAILED -> "error";
        };
    }
}
