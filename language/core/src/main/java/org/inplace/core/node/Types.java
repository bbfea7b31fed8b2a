package org.inplace.core.node;

import com.oracle.truffle.api.dsl.TypeSystem;

/** The types that pass between nodes unboxed. No conversions are implied. */
@TypeSystem({long.class, double.class, boolean.class})
public abstract class Types {
}
