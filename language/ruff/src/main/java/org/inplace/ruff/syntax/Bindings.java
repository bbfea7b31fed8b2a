package org.inplace.ruff.syntax;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inplace.core.scope.FunctionScope;
import org.inplace.core.scope.Resolution;
import org.inplace.core.scope.Scope;
import org.inplace.core.scope.Variable;

/** What the names of a program mean: made by {@link Binder}, keyed by the nodes of the syntax tree. */
public final class Bindings {

    /**
     * An assignment to a name (section 6.3).
     *
     * @param existing the variables it may change
     * @param declares the variable that takes the value if none of those exists; null if one does for certain
     */
    public record Assignment(Resolution existing, Variable declares) {
    }

    /**
     * A declaration (section 6.2).
     *
     * @param variable the new variable; null if the scope has one of that name for certain, which is an error
     * @param rivals variables of the same name in the same scope: it is an error if one exists when the code runs
     * @param replaces whether the variable existed before and gets a new value, as functions and structs allow
     */
    public record Declaration(Variable variable, List<Variable> rivals, boolean replaces) {
    }

    /**
     * What a {@code spawn} block takes along.
     *
     * @param function the block as a function
     * @param sources what its names mean outside
     * @param copies the variables inside that get their values, in the same order
     */
    public record Snapshot(FunctionScope function, List<Resolution> sources, List<Variable> copies) {
    }

    /**
     * What an {@code import} or {@code from … import} binds.
     *
     * @param names the exports that are bound
     * @param variables their variables, in the same order
     * @param module the variable of the module object; null if there is none
     */
    public record Imports(List<String> names, List<Variable> variables, Variable module) {
    }

    private static final int MOST_ADDITIONS = 8;

    private final Map<Ast, Resolution> uses = new IdentityHashMap<>();
    private final Map<Ast, Assignment> assignments = new IdentityHashMap<>();
    private final Map<Ast, Declaration> declarations = new IdentityHashMap<>();
    private final Map<Ast, Scope> scopes = new IdentityHashMap<>();
    private final Map<Ast, FunctionScope> functions = new IdentityHashMap<>();
    private final Map<Ast, List<Variable>> receiverFields = new IdentityHashMap<>();
    private final Map<Ast.Spawn, Snapshot> snapshots = new IdentityHashMap<>();
    private final Map<Ast.Stmt, Imports> imports = new IdentityHashMap<>();
    private final Map<String, Resolution> exports = new LinkedHashMap<>();
    private FunctionScope module;

    void use(Ast.Name name, Resolution resolution) {
        uses.put(name, resolution);
    }

    void assign(Ast target, Assignment assignment) {
        assignments.put(target, assignment);
    }

    void declare(Ast target, Declaration declaration) {
        declarations.put(target, declaration);
    }

    void scope(Ast.Block block, Scope scope) {
        scopes.put(block, scope);
    }

    void function(Ast.Function function, FunctionScope scope) {
        functions.put(function, scope);
    }

    void receiverFields(Ast.Function method, List<Variable> fields) {
        receiverFields.put(method, fields);
    }

    void module(FunctionScope scope) {
        module = scope;
    }

    void imported(Ast.Stmt statement, Imports bound) {
        imports.put(statement, bound);
    }

    /** Of an {@link Ast.Import} or {@link Ast.FromImport}. */
    public Imports imports(Ast.Stmt statement) {
        return imports.get(statement);
    }

    void export(String name, Resolution value) {
        exports.put(name, value);
    }

    /** What the exported names mean at the end of the program. */
    public Map<String, Resolution> exports() {
        return exports;
    }

    void spawn(Ast.Spawn spawn, Snapshot snapshot) {
        snapshots.put(spawn, snapshot);
    }

    public Snapshot snapshot(Ast.Spawn spawn) {
        return snapshots.get(spawn);
    }

    public Resolution use(Ast.Name name) {
        return uses.get(name);
    }

    /** Of a {@link Ast.Name} that is assigned or a {@link Ast.NamePattern} of a keyword-less destructuring. */
    public Assignment assignment(Ast target) {
        return assignments.get(target);
    }

    /** The variable in {@code x = x + a + b …} and {@code x += a}, if there is no doubt which one; null for other assignments. */
    public Variable growing(Ast.Assign assign) {
        boolean sum = assign.target() instanceof Ast.Name && additions(assign) > 0;
        return sum ? assignment(assign.target()).existing().only() : null;
    }

    /** How many values are added to a name, and the sum assigned to that name. */
    public static int additions(Ast.Assign assign) {
        if (assign.op() != null) {
            return assign.op() == Ast.BinaryOp.ADD ? 1 : 0;
        }
        int count = 0;
        Ast.Expr rest = assign.value();
        while (rest instanceof Ast.Binary(Ast.BinaryOp op, Ast.Expr left, Ast.Expr _, var _) && op == Ast.BinaryOp.ADD && count <= MOST_ADDITIONS) {
            count++;
            rest = left;
        }
        boolean same = rest instanceof Ast.Name read && assign.target() instanceof Ast.Name written && read.text().equals(written.text());
        return same && count <= MOST_ADDITIONS ? count : 0;
    }

    /** Of a pattern's name, a parameter, a function or struct declaration, or a method's receiver field. */
    public Declaration declaration(Ast target) {
        return declarations.get(target);
    }

    /** The scope that a block's execution makes. */
    public Scope scope(Ast.Block block) {
        return scopes.get(block);
    }

    public FunctionScope function(Ast.Function function) {
        return functions.get(function);
    }

    /** The variables that hold the receiver's fields in a method without {@code self} (section 13.4). */
    public List<Variable> receiverFields(Ast.Function method) {
        return receiverFields.get(method);
    }

    public FunctionScope module() {
        return module;
    }
}
