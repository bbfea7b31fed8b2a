/** Tests of Ruff's lexer, parser and static checks: what they accept, what tree they make, what they say, how fast they are. */
package org.inplace.syntax.ruff;
