/** A program on the module path: it needs the API alone, and finds the language as a service. */
module org.example.embedding {
    requires org.graalvm.polyglot;
}
