/**
 * Functions that stop in the middle. The body of a generator runs on a frame of its own that outlives each run; every node on
 * the way to a {@code yield} remembers in the frame how far it was, and skips to there when the body is entered again.
 */
package org.inplace.core.generator;
