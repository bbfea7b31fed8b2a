package org.inplace.ruff;

import java.util.ArrayList;
import java.util.List;
import org.inplace.core.node.Expression;
import org.inplace.core.op.Constant;
import org.inplace.core.place.Choice;
import org.inplace.core.place.LocalPlace;
import org.inplace.core.place.Place;
import org.inplace.core.place.ReadChoice;
import org.inplace.core.scope.Mutability;
import org.inplace.core.scope.Resolution;
import org.inplace.core.scope.Variable;
import org.inplace.core.scope.Variable.Storage;
import org.inplace.core.value.Text;
import org.inplace.ruff.nodes.Bind;
import org.inplace.ruff.nodes.DuplicatePlace;
import org.inplace.ruff.nodes.FieldPlace;
import org.inplace.ruff.nodes.FixedPlace;
import org.inplace.ruff.nodes.FrozenPlace;
import org.inplace.ruff.nodes.IndexPlace;
import org.inplace.ruff.nodes.InteractiveDeclaration;
import org.inplace.ruff.nodes.InteractivePlace;
import org.inplace.ruff.nodes.Undefined;
import org.inplace.ruff.nodes.UndefinedPlace;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Bindings.Assignment;
import org.inplace.ruff.syntax.Bindings.Declaration;

/** Translates names, as expressions and as places, and what else stands left of {@code =}. */
final class PlaceTranslator {

    private final Translator translator;

    PlaceTranslator(Translator translator) {
        this.translator = translator;
    }

    private FunctionBuilder function() {
        return translator.function();
    }

    // ------------------------------------------------------------------ names as expressions

    Expression read(Ast.Name name) {
        return read(name, prelude(name.text()));
    }

    /** The struct definition that the name of a struct literal means; null at run time if it means nothing. */
    Expression definition(Ast.Name name) {
        return read(name, new Constant(null));
    }

    /** The value of what a name means here; null at run time if it means nothing. */
    Expression value(Resolution resolution) {
        Expression read = resolution.certain() != null ? function().read(resolution.certain()) : new Constant(null);
        for (Variable candidate : resolution.candidates().reversed()) {
            read = new ReadChoice(function().read(candidate), read);
        }
        return read;
    }

    private Expression prelude(String name) {
        Object value = translator.language().prelude().value(name);
        return value == null ? new Undefined(name) : new Constant(value);
    }

    private Expression read(Ast.Name name, Expression otherwise) {
        Resolution resolution = translator.bindings().use(name);
        Expression read = resolution.certain() != null ? at(function().read(resolution.certain()), name) : at(otherwise, name);
        for (Variable candidate : resolution.candidates().reversed()) {
            read = at(new ReadChoice(function().read(candidate), read), name);
        }
        return read;
    }

    private static Expression at(Expression expression, Ast.Name name) {
        expression.setSpan(name.span());
        return expression;
    }

    // ------------------------------------------------------------------ names as places

    /** Where an assignment to a name stores (section 6.3). */
    Place assigned(Ast target) {
        Assignment assignment = translator.bindings().assignment(target);
        Resolution existing = assignment.existing();
        Place last = existing.certain() != null ? assigned(existing.certain()) : declaring(assignment.declares());
        return choice(existing.candidates().stream().map(this::assigned).toList(), last);
    }

    private Place assigned(Variable variable) {
        return variable.isPublished() ? new InteractivePlace(variable.global(), variable.name(), true) : changeable(variable);
    }

    /** Where an assignment that makes a variable stores. */
    private Place declaring(Variable variable) {
        return variable.isPublished() ? new InteractivePlace(variable.global(), variable.name(), true) : function().declaringPlace(variable);
    }

    /** Where a declaration stores (section 6.2). */
    Place declared(Ast.NamePattern name) {
        Declaration declaration = translator.bindings().declaration(name);
        Place place = declaration.variable() == null ? null : declared(declaration.variable());
        if (place != null && declaration.rivals().isEmpty()) {
            return place;
        }
        Place[] rivals = declaration.rivals().stream().map(function()::place).toArray(Place[]::new);
        return new DuplicatePlace(name.name(), rivals, place);
    }

    private Place declared(Variable variable) {
        return variable.isPublished() ? new InteractiveDeclaration(variable.global(), variable.mutability()) : function().declaringPlace(variable);
    }

    /** The root of a path that is changed (section 7.2). */
    private Place root(Ast.Name name) {
        Resolution resolution = translator.bindings().use(name);
        Place last;
        if (resolution.certain() != null) {
            last = changeable(resolution.certain());
        } else {
            Object value = translator.language().prelude().value(name.text());
            last = value == null ? new UndefinedPlace(name.text()) : new FixedPlace(value);
        }
        return choice(resolution.candidates().stream().map(this::changeable).toList(), last);
    }

    private static Place choice(List<Place> candidates, Place last) {
        return candidates.isEmpty() ? last : new Choice(candidates.toArray(Place[]::new), last);
    }

    /** An existing variable as the target of a change, which it may refuse. */
    Place changeable(Variable variable) {
        if (variable.isPublished()) {
            return new InteractivePlace(variable.global(), variable.name(), false);
        }
        Place place = function().place(variable);
        return variable.mutability() == Mutability.MUTABLE ? place : new FrozenPlace(place, variable.mutability(), variable.name());
    }

    // ------------------------------------------------------------------ paths

    /** A path that is changed: steps from a root. */
    Place path(Ast.Expr target) {
        return switch (target) {
            case Ast.Name name -> root(name);
            case Ast.Field field -> new FieldPlace(path(field.receiver()), field.name());
            case Ast.Index index -> {
                Place container = path(index.object());
                Expression key = translator.expressions().expression(index.index());
                LocalPlace kept = isStable(index.index()) ? null : new LocalPlace(function().temporary("key"));
                yield new IndexPlace(container, key, kept);
            }
            default -> throw new AssertionError(target);
        };
    }

    /** Whether an expression gives the same value each time, whatever runs in between, and cannot fail. */
    boolean isStable(Ast.Expr key) {
        return switch (key) {
            case Ast.IntLiteral _, Ast.StringLiteral _ -> true;
            case Ast.Name name -> {
                Variable variable = translator.bindings().use(name).only();
                yield variable != null && (variable.storage() == Storage.SLOT || variable.storage() == Storage.VALUE);
            }
            default -> false;
        };
    }

    // ------------------------------------------------------------------ patterns

    /** A pattern that declares its names. */
    Bind declaring(Ast.Pattern pattern) {
        return bind(pattern, true);
    }

    /** A pattern that assigns to its names. */
    Bind assigning(Ast.Pattern pattern) {
        return bind(pattern, false);
    }

    private Bind bind(Ast.Pattern pattern, boolean declares) {
        return switch (pattern) {
            case Ast.NamePattern name when name.isDiscard() -> new Bind.Discard();
            case Ast.NamePattern name -> new Bind.Name(declares ? declared(name) : assigned(name));
            case Ast.Discard _ -> new Bind.Discard();
            case Ast.ArrayPattern array -> {
                Bind[] elements = array.elements().stream().map(e -> bind(e, declares)).toArray(Bind[]::new);
                yield new Bind.Elements(elements, array.rest() == null ? null : bind(array.rest(), declares));
            }
            case Ast.DictPattern dict -> {
                List<Text> keys = new ArrayList<>();
                dict.keys().forEach(k -> keys.add(Text.of(k.name())));
                Bind[] values = dict.keys().stream().map(k -> bind(k, declares)).toArray(Bind[]::new);
                yield new Bind.Entries(keys.toArray(Text[]::new), values, dict.rest() == null ? null : bind(dict.rest(), declares));
            }
        };
    }
}
