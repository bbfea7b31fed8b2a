/** What the languages share: positions, names, places, values, calls, control flow, errors, tools. */
module org.inplace.core {
    requires transitive org.graalvm.truffle;
    requires transitive org.graalvm.polyglot;

    exports org.inplace.core.builtin;
    exports org.inplace.core.call;
    exports org.inplace.core.command;
    exports org.inplace.core.control;
    exports org.inplace.core.coroutine;
    exports org.inplace.core.error;
    exports org.inplace.core.generator;
    exports org.inplace.core.interop;
    exports org.inplace.core.node;
    exports org.inplace.core.op;
    exports org.inplace.core.place;
    exports org.inplace.core.sandbox;
    exports org.inplace.core.scope;
    exports org.inplace.core.source;
    exports org.inplace.core.system;
    exports org.inplace.core.value;
}
