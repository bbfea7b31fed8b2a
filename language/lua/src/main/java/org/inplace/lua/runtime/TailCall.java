package org.inplace.lua.runtime;

/**
 * The result of a function that asks its caller to make one more call in its place. Calls in tail position are ordinary calls as
 * long as few of them are nested; then this unwinds them.
 *
 * @param arguments frame arguments, the function first
 */
public record TailCall(Closure function, Object[] arguments) {
}
