package org.inplace.ruff.tools.format;

/**
 * How a program is to look.
 *
 * @param indent blanks for each level
 * @param lineLength code points after which lines are broken behind commas
 * @param sortImports whether the imports at the beginning are sorted
 */
public record Style(int indent, int lineLength, boolean sortImports) {
}
