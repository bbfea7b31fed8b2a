package org.inplace.ruff.tools.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.lib.Prelude;
import org.inplace.ruff.syntax.Parser;
import org.inplace.ruff.syntax.Scan;
import org.inplace.ruff.tools.Identifier;
import org.inplace.ruff.tools.SourceFile;

/** A file in an editor: what its names mean, whether it is a program at the moment or not. */
public final class EditedFile {

    private final SourceFile file;
    private final Scan scan;
    private final Set<String> builtins = new Prelude().names();
    private final List<Symbol> symbols;

    public EditedFile(SourceFile file) {
        this.file = file;
        this.scan = Scan.of(file.text());
        this.symbols = findSymbols();
    }

    private List<Symbol> findSymbols() {
        if (scan.errors().isEmpty()) {
            try {
                return BoundSymbols.of(Parser.parse(file.text()), scan.tokens(), builtins);
            } catch (SyntaxException | StackOverflowError e) {
                // no program, or one whose expressions are too deep to be bound: its tokens have to do
            }
        }
        return LooseSymbols.of(scan, builtins);
    }

    SourceFile file() {
        return file;
    }

    /** The names that need no definition. */
    Set<String> builtins() {
        return builtins;
    }

    /** What has a name in the file, built-ins that it uses included. */
    public List<Symbol> symbols() {
        return symbols;
    }

    /** The identifier at an offset, or ending there. */
    Optional<Identifier> identifierAt(int offset) {
        return Identifier.in(scan).stream().filter(word -> word.span().start() <= offset && offset <= word.span().end()).findFirst();
    }

    /** What the identifier at an offset means. */
    Optional<Symbol> symbolAt(int offset) {
        return identifierAt(offset).flatMap(word -> symbols.stream().filter(symbol -> symbol.isAt(word.span())).findFirst());
    }
}
