package vn.wardportal.web.frame;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Icon;
import vn.wardportal.web.templates.StaticTemplates;

/**
 * Writes sample pages and the theme into a folder, to be looked at in a browser while the look is worked on:
 * {@code Preview target/preview}, then any server of files over that folder.
 */
final class Preview {

    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final Pattern ICON = Pattern.compile("\\$\\{Icon\\.(\\w+)}");

    private Preview() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (String name : Samples.THEME.names()) {
            ThemeFile file = Samples.THEME.find(Samples.THEME.address(name)).orElseThrow();
            write(folder.resolve(Samples.THEME.address(name).substring(1)), file.bytes());
        }
        page(folder, "trang-chu", home(true), Reading.STANDARD);
        page(folder, "trang-chu-cao", home(true), new Reading(1, true));
        page(folder, "trang-chu-it", home(false), Reading.STANDARD);
        page(folder, "trang-chu-co3", home(true), new Reading(3, false));
        page(folder, "tin-tuc", section("tin-tuc", "Tin tức, sự kiện"), Reading.STANDARD);
        page(folder, "bai-viet", article(), Reading.STANDARD);
        page(folder, "bai-viet-co3", article(), new Reading(3, false));
        page(folder, "mau", components(), Reading.STANDARD);
        page(folder, "mau-cao", components(), new Reading(1, true));
        page(folder, "mau-co3", components(), new Reading(3, false));
        page(folder, "404", problem(Problem.of(404, Samples.TEXTS, "/khong-co", "404 · khong-co")), Reading.STANDARD);
        page(folder, "500", problem(Problem.of(500, Samples.TEXTS, "/tin-tuc", "7F3K-29")), Reading.STANDARD);
        page(
                folder,
                "503",
                problem(Problem.paused("Văn bản", Samples.TEXTS, "/van-ban", "503 · van-ban · 09:52, 12/11/2026")),
                Reading.STANDARD);
    }

    static Frame home(boolean everything) {
        Shell shell = Samples.shell(everything);
        List<Task> tasks = Tasks.among(
                path -> everything || path.equals("/tin-tuc") || path.equals("/gioi-thieu"),
                Samples.TEXTS,
                shell.identity());
        Home.Blocks blocks = new Home.Blocks(
                everything ? List.of(part("home-news"), part("home-feedback")) : List.of(part("home-news")),
                everything ? List.of(part("home-today"), part("home-notices"), part("home-numbers")) : List.of(),
                everything ? List.of(part("home-documents")) : List.of());
        Home home = new Home(shell, Counter.at(shell.identity(), Samples.NOW), tasks, blocks);
        Sheet sheet = Sheet.front(
                output -> TEMPLATES.home(home).render(output), shell.identity().name());
        return new Frame(shell, sheet, Reading.STANDARD);
    }

    static Frame section(String name, String title) {
        Crumb crumb = new Crumb(title, "/" + name);
        return new Frame(Samples.shell(true), Samples.sheet(title, "/" + name, part(name), crumb), Reading.STANDARD);
    }

    static Frame article() {
        Sheet sheet = Samples.sheet(
                "Sắp xếp lại khu vực chợ hoa Hồ Thị Kỷ",
                "/tin-tuc/sap-xep-cho-hoa",
                part("bai-viet"),
                new Crumb("Tin tức", "/tin-tuc"),
                new Crumb("Kinh tế – Đô thị", "/tin-tuc?muc=kinh-te"));
        return new Frame(Samples.shell(true), sheet, Reading.STANDARD);
    }

    static Frame components() {
        Content all = Samples.html(icons("<div class=\"flow\">" + ThemeGuide.examples() + "</div>"));
        return new Frame(Samples.shell(true), Samples.sheet("Mọi thành phần", "/mau", all), Reading.STANDARD);
    }

    static Frame problem(Problem problem) {
        Shell shell = Samples.shell(true);
        Content content = output -> TEMPLATES.error(problem, shell).render(output);
        return new Frame(
                shell,
                Samples.sheet(problem.title(), problem.retry().orElse("/"), content)
                        .unlisted(),
                Reading.STANDARD);
    }

    static String html(Frame frame) {
        StringOutput output = new StringOutput();
        TEMPLATES.frame(frame).render(output);
        return output.toString();
    }

    private static Content part(String name) {
        try (InputStream stream = Preview.class.getResourceAsStream("/preview/" + name + ".html")) {
            String html = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Samples.html(icons(html));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read preview/" + name + ".html", e);
        }
    }

    static String icons(String html) {
        return ICON.matcher(html).replaceAll(match -> {
            StringOutput output = new StringOutput();
            icon(match.group(1)).writeTo(output);
            return output.toString();
        });
    }

    private static Icon icon(String name) {
        try {
            return (Icon) Icon.class.getField(name).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("There is no icon " + name, e);
        }
    }

    private static void page(Path folder, String name, Frame frame, Reading reading) {
        Frame read = new Frame(frame.shell(), frame.sheet(), reading);
        write(folder.resolve(name + ".html"), html(read).getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
