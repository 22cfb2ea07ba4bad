package vn.wardportal.modules;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** The modules as cards, with what can be done to each, and the place to put a new one in. */
class ModulesView extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final int MESSAGE_MILLIS = 8000;

    private final transient Modules modules;
    private final transient Texts texts = Messages.of(ModulesView.class).in(Language.VI);
    private final transient Person person = Acting.require("modules.read");
    private final Div cards = new Div();

    ModulesView(Modules modules) {
        this.modules = modules;
        setPadding(true);
        cards.addClassName("cards");
        if (person.may("modules.manage")) {
            add(upload());
        }
        add(cards);
        refresh();
    }

    private void refresh() {
        cards.removeAll();
        boolean manage = person.may("modules.manage");
        modules.list().forEach(module -> cards.add(new ModuleCard(module, texts, manage, new Actions(module))));
    }

    private Upload upload() {
        Upload upload = new Upload(this::received);
        upload.setAcceptedFileExtensions(".jar");
        upload.setMaxFileSize((int) JarStore.LARGEST);
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> tell(texts.get("modules.refused.tooLarge"), true));
        upload.setDropLabel(new Span(texts.get("modules.upload")));
        upload.setWidthFull();
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
        try (InputStream content = event.getInputStream()) {
            Plan plan = Acting.call(person, () -> modules.plan(content));
            ui.access(() -> new PlanDialog(modules, plan, texts, this::refresh).open());
        } catch (NotAModule e) {
            ui.access(() -> tell(texts.get(e.reason()), true));
        } catch (IOException e) {
            ui.access(() -> tell(texts.get("modules.refused.notAJar"), true));
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
            act(() -> modules.start(module.name()), "modules.started");
        }

        void stop() {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(texts.get("modules.stop.title", module.title()));
            dialog.setText(texts.get("modules.stop.text"));
            dialog.setCancelable(true);
            dialog.setCancelText(texts.get("modules.cancel"));
            dialog.setConfirmText(texts.get("modules.stop"));
            dialog.addConfirmListener(event -> act(() -> modules.stop(module.name()), "modules.stopped"));
            dialog.open();
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
                tell(texts.get(e.reason()), true);
            }
            refresh();
        }
    }
}
