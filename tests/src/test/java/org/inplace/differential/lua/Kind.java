package org.inplace.differential.lua;

/** What a value probably is: programs are wrong about it now and then, so that there are errors. */
enum Kind {
    NUMBER,
    STRING,
    BOOLEAN,
    TABLE,
    FUNCTION,
    ANY
}
