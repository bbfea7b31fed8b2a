/** Programs with their expected output inside: run, checked, damaged and stretched to the limits. */
package org.inplace.golden;
