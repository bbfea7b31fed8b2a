package org.inplace.launcher.debug;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.graalvm.shadowed.org.json.JSONArray;
import org.graalvm.shadowed.org.json.JSONObject;

/** A client of the Debug Adapter Protocol. */
final class Adapter implements AutoCloseable {

    /** Where the command says it listens. */
    static final Pattern PORT = Pattern.compile("\\[Graal DAP\\].*:(\\d+)");
    private static final String LENGTH = "Content-Length: ";

    private final Messages messages = new Messages();
    private final Socket socket;
    private final OutputStream out;
    private long sent;
    private int thread;

    Adapter(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        out = socket.getOutputStream();
        Thread.ofPlatform().daemon().start(this::read);
    }

    private void read() {
        try (DataInputStream in = new DataInputStream(socket.getInputStream())) {
            while (true) {
                byte[] content = new byte[length(in)];
                in.readFully(content);
                JSONObject message = new JSONObject(new String(content, StandardCharsets.UTF_8));
                boolean answer = message.getString("type").equals("response");
                messages.add(answer ? (Object) message.getLong("request_seq") : message.getString("event"), message);
            }
        } catch (EOFException | SocketException e) {
            // the program has ended
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a message's header. */
    private static int length(DataInputStream in) throws IOException {
        int length = -1;
        StringBuilder line = new StringBuilder();
        while (true) {
            char c = (char) in.readUnsignedByte();
            if (c != '\n') {
                line.append(c);
            } else if (line.toString().isBlank()) {
                return length;
            } else {
                if (line.toString().startsWith(LENGTH)) {
                    length = Integer.parseInt(line.substring(LENGTH.length()).strip());
                }
                line.setLength(0);
            }
        }
    }

    /** Sends a request without waiting for the answer; gives its number. */
    synchronized long send(String command, Map<String, ?> arguments) throws IOException {
        long number = ++sent;
        byte[] content = new JSONObject(Map.of("seq", number, "type", "request", "command", command, "arguments", arguments)).toString().getBytes(StandardCharsets.UTF_8);
        out.write((LENGTH + content.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(content);
        out.flush();
        return number;
    }

    JSONObject answer(long number) throws InterruptedException {
        return messages.take(number);
    }

    /** Sends a request; gives the body of the answer. */
    JSONObject call(String command, Map<String, ?> arguments) throws Exception {
        JSONObject answer = answer(send(command, arguments));
        assertTrue(answer.getBoolean("success"), answer::toString);
        return answer.optJSONObject("body");
    }

    JSONObject event(String name) throws InterruptedException {
        return messages.take(name);
    }

    /** Waits for the program to stop; gives the reason. */
    String stop() throws Exception {
        JSONObject stopped = event("stopped").getJSONObject("body");
        thread = stopped.getInt("threadId");
        return stopped.getString("reason");
    }

    /** Lets the program go on in some way, and waits for it to stop again. */
    String stopAfter(String command) throws Exception {
        resume(command);
        return stop();
    }

    void resume(String command) throws Exception {
        call(command, Map.of("threadId", thread));
    }

    void breakpoint(Subject subject, String mark, String condition) throws Exception {
        Map<String, ?> point = condition.isEmpty() ? Map.of("line", subject.line(mark)) : Map.of("line", subject.line(mark), "condition", condition);
        call("setBreakpoints", Map.of("source", Map.of("path", subject.program().toString()), "breakpoints", List.of(point)));
    }

    List<JSONObject> frames() throws Exception {
        return Inspector.objects(call("stackTrace", Map.of("threadId", thread)).getJSONArray("stackFrames"));
    }

    List<JSONObject> scopes(int frame) throws Exception {
        return Inspector.objects(call("scopes", Map.of("frameId", frames().get(frame).getInt("id"))).getJSONArray("scopes"));
    }

    List<JSONObject> variables(JSONObject in) throws Exception {
        JSONArray found = call("variables", Map.of("variablesReference", in.getInt("variablesReference"))).getJSONArray("variables");
        return Inspector.objects(found);
    }

    JSONObject variable(JSONObject in, String name) throws Exception {
        List<JSONObject> all = variables(in);
        return all.stream().filter(v -> v.getString("name").equals(name)).findFirst().orElseThrow(() -> new NoSuchElementException(name + " in " + all));
    }

    /** The scope of a frame that has a variable. */
    JSONObject scopeOf(int frame, String name) throws Exception {
        for (JSONObject scope : scopes(frame)) {
            if (variables(scope).stream().anyMatch(v -> v.getString("name").equals(name))) {
                return scope;
            }
        }
        throw new NoSuchElementException(name);
    }

    String value(int frame, String name) throws Exception {
        return variable(scopeOf(frame, name), name).getString("value");
    }

    /** Assigns to a variable, or a part of a value; gives the value that it has then. */
    String assign(JSONObject in, String name, String code) throws Exception {
        return call("setVariable", Map.of("variablesReference", in.getInt("variablesReference"), "name", name, "value", code)).getString("value");
    }

    String evaluate(int frame, String code) throws Exception {
        return call("evaluate", Map.of("expression", code, "frameId", frames().get(frame).getInt("id"), "context", "watch")).getString("result");
    }

    /** Ends the session; the command waits for that before it ends itself. */
    void disconnect() throws Exception {
        call("disconnect", Map.of());
        close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
