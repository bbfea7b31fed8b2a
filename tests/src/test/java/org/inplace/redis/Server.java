package org.inplace.redis;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.inplace.lua.redis.Reply;

/** A real Redis server on a free port of this machine, which keeps nothing; and a connection to it. */
final class Server implements AutoCloseable {

    private static final int PATIENCE_IN_SECONDS = 30;

    private final Process process;
    private Socket socket;
    private InputStream in;

    private Server(Process process) {
        this.process = process;
    }

    /** Null if there is no {@code redis-server}, or one of another version. */
    static Server start() throws IOException, InterruptedException {
        if (!isVersion7()) {
            return null;
        }
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Process process = new ProcessBuilder("redis-server", "--port", String.valueOf(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no") //
                        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        Server server = new Server(process);
        try {
            server.connect(port);
        } catch (IOException e) {
            server.close();
            throw e;
        }
        return server;
    }

    private static boolean isVersion7() throws IOException, InterruptedException {
        try {
            Process version = new ProcessBuilder("redis-server", "--version").start();
            String line = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return version.waitFor() == 0 && line.contains("v=7.0.");
        } catch (IOException missing) {
            return false;
        }
    }

    private void connect(int port) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (true) {
            try {
                socket = new Socket(InetAddress.getLoopbackAddress(), port);
                in = new BufferedInputStream(socket.getInputStream());
                return;
            } catch (IOException e) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }

    /** Runs a script. */
    Reply eval(byte[] script, List<String> keys, List<String> arguments) throws IOException {
        List<byte[]> words = new ArrayList<>(List.of(utf8("EVAL"), script, utf8(String.valueOf(keys.size()))));
        keys.forEach(key -> words.add(utf8(key)));
        arguments.forEach(argument -> words.add(utf8(argument)));
        return call(words);
    }

    Reply call(String... words) throws IOException {
        return call(Arrays.stream(words).map(Server::utf8).toList());
    }

    private Reply call(List<byte[]> words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8("*" + words.size() + "\r\n"));
        for (byte[] word : words) {
            out.writeBytes(utf8("$" + word.length + "\r\n"));
            out.writeBytes(word);
            out.writeBytes(utf8("\r\n"));
        }
        socket.getOutputStream().write(out.toByteArray());
        return read();
    }

    private Reply read() throws IOException {
        int kind = in.read();
        byte[] line = line();
        return switch (kind) {
            case '+' -> new Reply.Status(line);
            case '-' -> new Reply.Failure(line);
            case ':' -> Reply.of(number(line));
            case '$' -> number(line) < 0 ? Reply.NIL : bulk((int) number(line));
            case '*' -> number(line) < 0 ? Reply.NIL : array((int) number(line));
            default -> throw new IOException("unexpected reply " + kind);
        };
    }

    private Reply bulk(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        line();
        return Reply.of(bytes);
    }

    private Reply array(int count) throws IOException {
        List<Reply> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            elements.add(read());
        }
        return new Reply.Array(elements);
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        while (b != '\r') {
            if (b < 0) {
                throw new EOFException("the server has closed the connection");
            }
            line.write(b);
            b = in.read();
        }
        in.read();
        return line.toByteArray();
    }

    private static long number(byte[] line) {
        return Long.parseLong(new String(line, StandardCharsets.US_ASCII));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
        process.destroy();
        process.onExit().join();
    }
}
