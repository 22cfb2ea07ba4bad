package vn.wardportal.bench;

import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line to a browser: a question has one answer; everything else is an event. */
final class Wire implements WebSocket.Listener {

    private static final int MINUTES_TO_ANSWER = 15;
    private static final Pattern ANSWER = Pattern.compile("\\{\"id\":(\\d+),");

    private final Map<Integer, CompletableFuture<String>> asked = new ConcurrentHashMap<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final StringBuilder message = new StringBuilder();
    private volatile WebSocket socket;
    private int questions;

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        opened.request(1);
    }

    /** Asks the browser, or the window of that session; answers and questions are JSON. */
    synchronized CompletableFuture<String> ask(String session, String method, String parameters) {
        int id = ++questions;
        CompletableFuture<String> answer = new CompletableFuture<>();
        asked.put(id, answer.orTimeout(MINUTES_TO_ANSWER, TimeUnit.MINUTES));
        String to = session.isEmpty() ? "" : ",\"sessionId\":\"" + session + "\"";
        socket.sendText("{\"id\":%d,\"method\":\"%s\",\"params\":%s%s}".formatted(id, method, parameters, to), true)
                .join();
        return answer;
    }

    /** The events so far, in their order. */
    List<String> events() {
        return events;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            take(message.toString());
            message.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(String whole) {
        Matcher answer = ANSWER.matcher(whole);
        if (answer.lookingAt()) {
            asked.remove(Integer.valueOf(answer.group(1))).complete(whole);
        } else {
            events.add(whole);
        }
    }
}
