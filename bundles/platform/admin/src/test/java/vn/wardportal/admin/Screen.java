package vn.wardportal.admin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's browser at the console, reduced to the requests it sends and the text of the answers. */
final class Screen {

    private final ConsoleOnJetty console;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String ui = "";
    private String key = "";
    private int asked;

    /** Everything the server has said about this screen since it was opened. */
    private final StringBuilder heard = new StringBuilder();

    Screen(ConsoleOnJetty console) {
        this.console = console;
    }

    /** Opens an address as a browser would: afresh. */
    String open(String path) throws IOException, InterruptedException {
        heard.setLength(0);
        asked = 0;
        get("/" + path);
        String answer = get("/?v-r=init&location=" + path);
        ui = found(answer, "\"v-uiId\":(\\d+)");
        key = found(answer, "\"Vaadin-Security-Key\":\"([^\"]+)\"");
        return said("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/" + path
                + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}");
    }

    /** Signs in and opens the address. */
    String enter(String login, String path) throws IOException, InterruptedException {
        open(path);
        signIn(login, login + "-password");
        return open(path);
    }

    String signIn(String login, String password) throws IOException, InterruptedException {
        return said("{\"type\":\"event\",\"node\":" + node("vaadin-login-form")
                + ",\"event\":\"login\",\"data\":{\"event.detail.username\":\"" + login
                + "\",\"event.detail.password\":\"" + password + "\"}}");
    }

    /** Types into the first text field. */
    String type(String text) throws IOException, InterruptedException {
        return said("{\"type\":\"mSync\",\"node\":" + node("vaadin-text-field")
                + ",\"feature\":1,\"property\":\"value\",\"value\":\"" + text + "\"}");
    }

    /** Clicks the first button with that text. */
    String click(String text) throws IOException, InterruptedException {
        String label = found(
                heard.toString(),
                "\"node\":(\\d+),\"type\":\"put\",\"key\":\"text\",\"feat\":7,\"value\":\"" + text + "\"");
        String button = found(
                heard.toString(),
                "\"node\":(\\d+),\"type\":\"splice\",\"feat\":2,\"index\":0,\"addNodes\":\\[" + label + "\\]");
        return said("{\"type\":\"event\",\"node\":" + button + ",\"event\":\"click\",\"data\":{}}");
    }

    /** What happened on the screen meanwhile, asked as an open screen does by itself. */
    String look() throws IOException, InterruptedException {
        return said("{\"type\":\"event\",\"node\":1,\"event\":\"ui-poll\",\"data\":{}}");
    }

    /** Looks until the text was said. */
    String await(String text) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 100; attempt++) {
            String said = look();
            if (said.contains(text)) {
                return said;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Nobody said " + text);
    }

    String cookie() {
        return cookies.getCookieStore().getCookies().getFirst().getValue();
    }

    private String node(String tag) {
        return found(
                heard.toString(),
                "\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"" + tag + "\"");
    }

    private String said(String event) throws IOException, InterruptedException {
        String body =
                "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + event + "],\"syncId\":-1,\"clientId\":" + asked++ + "}";
        HttpRequest request = HttpRequest.newBuilder(console.at("/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        heard.append(answer.body());
        return answer.body();
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(console.at(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
