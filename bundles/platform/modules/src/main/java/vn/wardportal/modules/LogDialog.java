package vn.wardportal.modules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.log.LogEntry;
import vn.wardportal.modules.log.LogLevel;

/** What one module wrote into the log last, and how much it writes. */
class LogDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ModuleLogs logs;
    private final transient Texts texts;
    private final String module;
    private final Div entries = new Div();

    LogDialog(ModuleLogs logs, Module module, Texts texts) {
        this.logs = logs;
        this.texts = texts;
        this.module = module.name();
        setHeaderTitle(texts.get("modules.log.title", module.title()));
        setWidth("64rem");
        entries.addClassName("log");
        add(level(), new Paragraph(texts.get("modules.log.where")), entries);
        getFooter()
                .add(
                        new Button(texts.get("modules.log.again"), VaadinIcon.REFRESH.create(), event -> show()),
                        new Button(texts.get("modules.close"), event -> close()));
        show();
    }

    private Select<LogLevel> level() {
        Select<LogLevel> level = new Select<>();
        level.setLabel(texts.get("modules.log.level"));
        level.setItems(LogLevel.values());
        level.setItemLabelGenerator(one -> texts.get("modules.log.level." + one));
        level.setWidthFull();
        level.setMaxWidth("22rem");
        level.setValue(logs.level(module));
        level.addValueChangeListener(event -> logs.setLevel(module, event.getValue()));
        return level;
    }

    private void show() {
        entries.removeAll();
        List<LogEntry> latest = logs.latest(module);
        if (latest.isEmpty()) {
            entries.add(new Paragraph(texts.get("modules.log.empty")));
        }
        latest.forEach(entry -> entries.add(line(entry)));
    }

    private static Div line(LogEntry entry) {
        Span level = new Span(entry.level());
        level.addClassName("level");
        Span time = new Span(entry.time());
        time.addClassName("soft");
        Div line = new Div(time, level, new Pre(entry.text()));
        line.addClassNames("entry", entry.level().toLowerCase(Locale.ROOT));
        return line;
    }
}
