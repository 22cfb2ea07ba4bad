package vn.wardportal.modules;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.wardportal.api.admin.ConfirmationDialogs;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.modules.jar.NotAModule;

/** The modules as cards, with what can be done to each; what could be put in; what removed ones left. */
class ModulesView extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final int MESSAGE_MILLIS = 8000;

    private final transient Modules modules;
    private final transient ModuleSettings settings;
    private final transient ModuleLogs logs;
    private final transient Texts texts = Messages.of(ModulesView.class).in(Language.VI);
    private final transient Person person = Acting.require("modules.read");
    private final transient ConfirmationDialogs confirmation;
    private final Div cards = new Div();
    private final Div others = new Div();

    ModulesView(Modules modules, ModuleSettings settings, ModuleLogs logs, ConfirmationDialogs confirmation) {
        this.modules = modules;
        this.settings = settings;
        this.logs = logs;
        this.confirmation = confirmation;
        setPadding(true);
        cards.addClassName("cards");
        others.setWidthFull();
        if (manages()) {
            add(upload());
        }
        add(cards, others);
        refresh();
    }

    private boolean manages() {
        return person.may("modules.manage");
    }

    private void refresh() {
        cards.removeAll();
        modules.list().forEach(module -> cards.add(new ModuleCard(module, texts, manages(), new Actions(module))));
        others.removeAll();
        List<Available> available = modules.available();
        if (!available.isEmpty()) {
            Div list = new Div();
            list.addClassName("cards");
            available.forEach(
                    one -> list.add(OtherCard.available(one, texts, acts("modules.available.plan", () -> plan(one)))));
            others.add(new H2(texts.get("modules.available")), list);
        }
        List<Leftover> leftovers = modules.leftovers();
        if (!leftovers.isEmpty()) {
            Div list = new Div();
            list.addClassName("cards");
            leftovers.forEach(
                    one -> list.add(OtherCard.leftover(one, texts, acts("modules.leftover.act", () -> delete(one)))));
            others.add(new H2(texts.get("modules.leftovers")), list);
        }
    }

    private Optional<Button> acts(String label, Runnable work) {
        return manages()
                ? Optional.of(new Button(texts.get(label), event -> confirmation.ask(work)))
                : Optional.empty();
    }

    private void plan(Available one) {
        try {
            new PlanDialog(modules, modules.plan(one), texts)
                    .dialog(this::refresh)
                    .open();
        } catch (NotAModule e) {
            tell(e.words(texts), true);
        }
    }

    private void delete(Leftover one) {
        new RemovalDialog(modules, one.module(), texts).leftover(this::refresh).open();
    }

    private Upload upload() {
        Upload upload = new Upload(this::received);
        upload.setAcceptedFileExtensions(".zip", ".jar");
        upload.setMaxFileSize((int) JarStore.LARGEST);
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> tell(texts.get("modules.refused.tooLarge"), true));
        upload.setDropLabel(new Span(texts.get("modules.upload")));
        upload.setWidthFull();
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(texts.get("modules.upload.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(texts.get("modules.upload")));
        return words;
    }

    /** Called on the upload's own request, so the person is carried over and the screen is changed by access. */
    private void received(UploadEvent event) {
        UI ui = event.getUI();
        String file = event.getFileName() + ": ";
        try (InputStream content = event.getInputStream()) {
            Plan plan = Acting.call(person, () -> modules.plan(content));
            ui.access(() -> confirmation.ask(() ->
                    new PlanDialog(modules, plan, texts).dialog(this::refresh).open()));
        } catch (NotAModule e) {
            ui.access(() -> tell(file + e.words(texts), true));
        } catch (IOException e) {
            ui.access(() -> tell(file + texts.get("modules.refused.notAJar"), true));
        } catch (Exception e) {
            throw new IllegalStateException("Cannot plan the upload " + event.getFileName(), e);
        }
    }

    private void tell(String message, boolean error) {
        Notification notification = Notification.show(message, MESSAGE_MILLIS, Notification.Position.TOP_CENTER);
        notification.addThemeVariants(error ? NotificationVariant.LUMO_ERROR : NotificationVariant.LUMO_SUCCESS);
    }

    /** What the buttons of a card do. */
    class Actions {

        private final Module module;

        Actions(Module module) {
            this.module = module;
        }

        void start() {
            confirmation.ask(() -> act(() -> modules.start(module.name()), "modules.started"));
        }

        void stop() {
            confirmation.ask(this::confirmStop);
        }

        private void confirmStop() {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(texts.get("modules.stop.title", module.title()));
            dialog.setText(texts.get("modules.stop.text"));
            dialog.setCancelable(true);
            dialog.setCancelText(texts.get("modules.cancel"));
            dialog.setConfirmText(texts.get("modules.stop"));
            dialog.addConfirmListener(event -> act(() -> modules.stop(module.name()), "modules.stopped"));
            dialog.open();
        }

        /** The version one could go back to. */
        Optional<Rollback> rollback() {
            return modules.rollback(module.name());
        }

        /** Looks anew: since the card was drawn more may have been written. */
        void rollBack() {
            confirmation.ask(() -> rollback().ifPresent(rollback -> new RollbackDialog(modules, rollback, texts)
                    .dialog(ModulesView.this::refresh)
                    .open()));
        }

        void remove() {
            confirmation.ask(() -> new RemovalDialog(modules, module.name(), texts)
                    .module(ModulesView.this::refresh)
                    .open());
        }

        void settings() {
            new SettingsDialog(settings, module, texts).open();
        }

        void log() {
            new LogDialog(logs, module, texts).open();
        }

        void history() {
            new HistoryDialog(module, modules.history(module.name()), texts).open();
        }

        private void act(Supplier<Optional<String>> work, String success) {
            try {
                Optional<String> failure = work.get();
                failure.ifPresentOrElse(
                        reason -> tell(texts.get("modules.failed", reason), true),
                        () -> tell(texts.get(success, module.title()), false));
            } catch (NotAModule e) {
                tell(e.words(texts), true);
            }
            refresh();
        }
    }
}
