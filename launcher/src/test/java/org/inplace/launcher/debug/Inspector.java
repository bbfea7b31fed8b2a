package org.inplace.launcher.debug;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.graalvm.shadowed.org.json.JSONArray;
import org.graalvm.shadowed.org.json.JSONObject;

/** A client of Chrome's debugging protocol. */
final class Inspector implements WebSocket.Listener, AutoCloseable {

    /** Where the command says it listens. */
    static final Pattern ADDRESS = Pattern.compile("(ws://\\S+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Messages messages = new Messages();
    private final StringBuilder part = new StringBuilder();
    private final AtomicLong ids = new AtomicLong();
    private final WebSocket socket;
    /** Of the last pause. */
    private List<JSONObject> frames = List.of();

    Inspector(String address) throws Exception {
        socket = http.newWebSocketBuilder().buildAsync(URI.create(address), this).get(Debuggee.SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            JSONObject message = new JSONObject(part.toString());
            part.setLength(0);
            messages.add(message.has("id") ? message.getLong("id") : message.getString("method"), message);
        }
        from.request(1);
        return null;
    }

    private long send(String method, Map<String, ?> parameters) throws Exception {
        long id = ids.incrementAndGet();
        socket.sendText(new JSONObject(Map.of("id", id, "method", method, "params", parameters)).toString(), true).get(Debuggee.SECONDS, TimeUnit.SECONDS);
        return id;
    }

    /** Lets the program go on to its end, which may come before the answer. */
    void finish() throws Exception {
        send("Debugger.resume", Map.of());
    }

    /** Sends a command; gives its result. */
    JSONObject call(String method, Map<String, ?> parameters) throws Exception {
        JSONObject answer = messages.take(send(method, parameters));
        assertFalse(answer.has("error"), answer::toString);
        return answer.optJSONObject("result");
    }

    JSONObject call(String method) throws Exception {
        return call(method, Map.of());
    }

    /** Waits for the program to stop; gives what is said about it. */
    JSONObject pause() throws Exception {
        JSONObject paused = messages.take("Debugger.paused").getJSONObject("params");
        frames = objects(paused.getJSONArray("callFrames"));
        return paused;
    }

    /** Lets the program go on in some way and waits for it to stop again. */
    JSONObject pauseAfter(String method) throws Exception {
        call("Debugger." + method);
        return pause();
    }

    /** Stops at a line, counted from 1; gives the breakpoint. */
    String breakpoint(Subject subject, String mark, String condition) throws Exception {
        return call("Debugger.setBreakpointByUrl", Map.of("url", subject.program().toUri().toString(), //
                        "lineNumber", subject.line(mark) - 1, "condition", condition)).getString("breakpointId");
    }

    List<String> functions() {
        return frames.stream().map(f -> f.getString("functionName")).toList();
    }

    /** The line, counted from 1, where the program stands. */
    int line() {
        return frames.getFirst().getJSONObject("location").getInt("lineNumber") + 1;
    }

    private List<JSONObject> scopes(int frame) {
        return objects(frames.get(frame).getJSONArray("scopeChain"));
    }

    List<String> scopeTypes(int frame) {
        return scopes(frame).stream().map(s -> s.getString("type")).toList();
    }

    /** What a variable of some frame looks like. */
    JSONObject variable(int frame, String name) throws Exception {
        for (JSONObject scope : scopes(frame)) {
            for (JSONObject found : properties(scope.getJSONObject("object"))) {
                if (found.getString("name").equals(name)) {
                    return found.getJSONObject("value");
                }
            }
        }
        return fail("no variable " + name + " in frame " + frame);
    }

    String description(int frame, String name) throws Exception {
        return variable(frame, name).getString("description");
    }

    List<JSONObject> properties(JSONObject object) throws Exception {
        return objects(call("Runtime.getProperties", Map.of("objectId", object.getString("objectId"), "ownProperties", true)).getJSONArray("result"));
    }

    /** A part of a value, by name. */
    JSONObject property(JSONObject object, String name) throws Exception {
        return properties(object).stream().filter(p -> p.getString("name").equals(name)).findFirst().orElseThrow();
    }

    /** Assigns to a variable of the innermost frame, in the scope that has it. */
    void assign(String name, Object value) throws Exception {
        List<JSONObject> scopes = scopes(0);
        for (int i = 0; i < scopes.size(); i++) {
            if (properties(scopes.get(i).getJSONObject("object")).stream().anyMatch(p -> p.getString("name").equals(name))) {
                call("Debugger.setVariableValue", Map.of("scopeNumber", i, "variableName", name, "newValue", Map.of("value", value), //
                                "callFrameId", frames.getFirst().getString("callFrameId")));
                return;
            }
        }
        fail("no variable " + name);
    }

    /** Changes a part of a value, as the developer tools do. */
    void assignPart(JSONObject object, String name, Object value) throws Exception {
        call("Runtime.callFunctionOn", Map.of("objectId", object.getString("objectId"), "functionDeclaration", "function(a, b) { this[a] = b; }", //
                        "arguments", List.of(Map.of("value", name), Map.of("value", value)), "silent", true));
    }

    /** Evaluates code in a frame. */
    JSONObject evaluate(int frame, String code) throws Exception {
        return call("Debugger.evaluateOnCallFrame", Map.of("callFrameId", frames.get(frame).getString("callFrameId"), "expression", code));
    }

    /** The same, for the value's text. */
    String value(int frame, String code) throws Exception {
        return evaluate(frame, code).getJSONObject("result").getString("description");
    }

    /** The text of the only script that there is so far. */
    String script() throws Exception {
        JSONObject parsed = messages.take("Debugger.scriptParsed").getJSONObject("params");
        return call("Debugger.getScriptSource", Map.of("scriptId", parsed.getString("scriptId"))).getString("scriptSource");
    }

    static List<JSONObject> objects(JSONArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JSONObject.class::cast).toList();
    }

    @Override
    public void close() {
        socket.abort();
        http.shutdownNow();
    }
}
