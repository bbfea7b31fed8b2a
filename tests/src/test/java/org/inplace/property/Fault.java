package org.inplace.property;

/**
 * Ways to get value semantics wrong, which {@link Model} can be told to have. They measure the generator: programs that do
 * not tell a faulty model from the right one would not find such a fault in the implementation either.
 */
enum Fault {
    NONE,
    /** {@code b = a} binds the same container. */
    ASSIGNMENT_ALIASES,
    /** A parameter is the caller's container. */
    ARGUMENT_ALIASES,
    /** The same, if the function only reads the parameter: what a borrow analysis allows that overlooks a change elsewhere. */
    BORROWED_ARGUMENT_ALIASES,
    /** A native function sees what later arguments do to an earlier one. */
    NATIVE_ARGUMENT_ALIASES,
    /** {@code return a} gives out the variable's container. */
    RETURN_ALIASES,
    /** {@code a[0] = b} stores b's container. */
    STORE_ALIASES,
    /** {@code [a, f()]} holds a's container. */
    LITERAL_ALIASES,
    /** {@code [...a]} holds the containers in a. */
    SPREAD_ALIASES,
    /** {@code a == f()} and {@code a[f()]} use a as f leaves it. */
    OPERAND_ALIASES,
    /** {@code self} is the receiver itself. */
    RECEIVER_ALIASES,
    /** A {@code for} loop walks the variable's container. */
    ITERATION_ALIASES,
    /** {@code [x, y] = a} and a case's binders get the containers in the value. */
    PATTERN_ALIASES,
    /** The scrutinee of a {@code match} is the variable's container. */
    SCRUTINEE_ALIASES,
    /** {@code a = push(a, f())} evaluates f first. */
    PUSH_READS_LATE,
    /** {@code a = push(b, x)} appends to b. */
    PUSH_IN_PLACE,
    /** A literal of constants is one container, however often it is evaluated. */
    LITERAL_SHARED,
    /** {@code a[i()] = v()} evaluates i first. */
    INDEX_BEFORE_VALUE,
    /** {@code a[i] += v()} reads {@code a[i]} after v. */
    COMPOUND_VALUE_FIRST,
    /** {@code a[i] += v()} writes to the container from which it read the old value. */
    COMPOUND_KEEPS_CONTAINER,
    /** {@code a[i()] += v} evaluates i twice. */
    COMPOUND_INDEX_TWICE,
    /** A closure has its own copy of the variables. */
    CLOSURE_COPIES,
    /** All iterations of a {@code for} share one scope. */
    LOOP_SCOPE_SHARED,
    /** {@code x += e} reads x after e. */
    NAME_COMPOUND_VALUE_FIRST,
}
