package org.inplace.launcher.repl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.inplace.core.command.Dialogue;
import org.jline.keymap.KeyMap;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Inputs typed at a terminal, with editing, history, completion and colours. */
final class TerminalLines implements Lines {

    private static final String INTERRUPT = "interrupt-line";

    private final Terminal terminal;
    private final Dialogue dialogue;
    private final LineReader reader;

    /** At the terminal of this process; null if that cannot move its cursor. */
    static TerminalLines open(Dialogue dialogue, Completer completer, boolean colours) throws IOException {
        Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).nativeSignals(true).build();
        if (!terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
            return new TerminalLines(terminal, dialogue, completer, colours);
        }
        terminal.close();
        return null;
    }

    TerminalLines(Terminal terminal, Dialogue dialogue, Completer completer, boolean colours) {
        this.terminal = terminal;
        this.dialogue = dialogue;
        LineReaderBuilder builder = LineReaderBuilder.builder().terminal(terminal).parser(new InputParser(dialogue)).completer(completer) //
                        .variable(LineReader.BLINK_MATCHING_PAREN, 0) //
                        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true) //
                        .option(LineReader.Option.INSERT_TAB, true) //
                        .option(LineReader.Option.BRACKETED_PASTE, true);
        if (colours) {
            builder.highlighter(new Colours(dialogue));
        }
        this.reader = builder.build();
        bindInterrupt();
    }

    /** While a line is edited, Ctrl-C is a key like others: a signal would come before or after keys that were typed later. */
    private void bindInterrupt() {
        Widget interrupt = () -> {
            throw new UserInterruptException(reader.getBuffer().toString());
        };
        reader.getWidgets().put(INTERRUPT, interrupt);
        reader.getKeyMaps().get(LineReader.MAIN).bind(new Reference(INTERRUPT), KeyMap.ctrl('C'));
    }

    @Override
    public String next() throws Interrupted {
        // a percent sign is special there
        reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, dialogue.continuation().replace("%", "%%"));
        Attributes before = terminal.getAttributes();
        Attributes editing = new Attributes(before);
        editing.setControlChar(ControlChar.VINTR, 0);
        terminal.setAttributes(editing);
        try {
            return reader.readLine(dialogue.prompt());
        } catch (UserInterruptException e) {
            throw new Interrupted();
        } catch (EndOfFileException e) {
            return null;
        } finally {
            terminal.setAttributes(before);
        }
    }

    @Override
    public Charset charset() {
        return StandardCharsets.UTF_8;
    }

    @Override
    public InputStream input() {
        return new TypedInput(terminal);
    }

    @Override
    public void onInterrupt(Runnable action) {
        terminal.handle(Terminal.Signal.INT, action == null ? Terminal.SignalHandler.SIG_IGN : signal -> action.run());
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
