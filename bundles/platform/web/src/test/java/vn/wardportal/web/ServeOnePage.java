package vn.wardportal.web;

import java.util.List;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Source;

/** Serves one page of an article's size until it is stopped, for measuring. Arguments: port, characters of content. */
final class ServeOnePage {

    private ServeOnePage() {}

    public static void main(String[] arguments) throws InterruptedException {
        int port = Integer.parseInt(arguments[0]);
        String text = "Phường Bến Nghé ra quân dọn vệ sinh các tuyến hẻm. ".repeat(Integer.parseInt(arguments[1]) / 50);
        Source source = new Source("data:news");
        RunningSite site = new RunningSite(new Options(port, "127.0.0.1", List.of(), 64 * 1024 * 1024));
        site.doors.open();
        site.give.page("news", "/tin-tuc", visit -> {
            source.read();
            return Page.of("Tin", output -> output.writeContent("<h1>Tin</h1><p>" + text + "</p>"));
        });
        Thread.currentThread().join();
    }
}
