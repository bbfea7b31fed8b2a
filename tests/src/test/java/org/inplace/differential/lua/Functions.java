package org.inplace.differential.lua;

/** Makes function expressions. */
interface Functions {

    /** A function with parameters and statements of its own. */
    String literal(Scope scope);
}
