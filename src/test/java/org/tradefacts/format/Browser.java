package org.tradefacts.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A headless Chromium with one window, spoken to in its own protocol (DevTools) over a web socket of the JDK. */
final class Browser implements AutoCloseable {

    /** Where Debian's package {@code chromium} puts it. */
    static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private int sent;

    private Browser(Path folder, Process process) throws Exception {
        this.folder = folder;
        this.process = process;
        HttpClient client = HttpClient.newHttpClient();
        URI list = URI.create("http://127.0.0.1:" + port() + "/json/list");
        String windows = client.send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        URI window =
                URI.create(JSON.readTree(windows).at("/0/webSocketDebuggerUrl").asText());
        this.socket =
                client.newWebSocketBuilder().buildAsync(window, new Answers()).join();
    }

    /** @param folder for the browser's profile and the pages it is given */
    static Browser start(Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return new Browser(folder, process);
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** The browser writes the port it has chosen into its profile. */
    private String port() throws IOException, InterruptedException {
        Path file = folder.resolve("profile/DevToolsActivePort");
        for (int i = 0; i < 1200; i++) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() > 1) {
                return lines.get(0);
            }
            Thread.sleep(50);
        }
        throw new IOException("Chromium does not answer");
    }

    /** Collects answers; what the browser tells unasked is left out. */
    private final class Answers implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                try {
                    JsonNode answer = JSON.readTree(message.toString());
                    if (answer.has("id")) {
                        answers.add(answer);
                    }
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    /** The result of a method of the protocol. */
    JsonNode send(String method, Map<String, ?> parameters) throws Exception {
        String request = JSON.writeValueAsString(Map.of("id", ++sent, "method", method, "params", parameters));
        socket.sendText(request, true).join();
        JsonNode answer = answers.poll(60, TimeUnit.SECONDS);
        assertThat(answer).as(request).isNotNull();
        assertThat(answer.path("error")).as(request).isEmpty();
        return answer.get("result");
    }

    /** Opens a page and waits until it has loaded. */
    void open(String html) throws Exception {
        Path page = Files.writeString(Files.createTempFile(folder, "page", ".html"), html, UTF_8);
        send("Page.navigate", Map.of("url", page.toUri().toString()));
        String loaded = "document.readyState === 'complete' && location.href.endsWith('" + page.getFileName() + "')";
        for (int i = 0; i < 1200 && !run(loaded).asBoolean(); i++) {
            Thread.sleep(20);
        }
    }

    /** The value of a JavaScript expression, or of its promise, which the page's own policy does not hinder. */
    JsonNode run(String expression) throws Exception {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        assertThat(answer.has("exceptionDetails")).as(answer.toString()).isFalse();
        return answer.at("/result/value");
    }

    void pressTab() throws Exception {
        for (String type : List.of("keyDown", "keyUp")) {
            send("Input.dispatchKeyEvent", Map.of("type", type, "key", "Tab", "windowsVirtualKeyCode", 9));
        }
        draw();
    }

    void pointAt(double x, double y) throws Exception {
        send("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", x, "y", y));
        draw();
    }

    /** Waits for two frames: what is anchored follows a scrolled page one frame later than the page. */
    private void draw() throws Exception {
        run("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))).then(() => true)");
    }

    /** @param media {@code screen} or {@code print} */
    void show(String media, String colors) throws Exception {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", colors))));
    }

    void resize(int width, int height) throws Exception {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void screenshot(Path file) throws Exception {
        String image = send("Page.captureScreenshot", Map.of("format", "png"))
                .get("data")
                .asText();
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(image));
    }

    @Override
    public void close() {
        socket.abort();
        process.destroyForcibly().onExit().join();
    }
}
