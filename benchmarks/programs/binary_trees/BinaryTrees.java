/** Builds and walks many complete binary trees, while one large tree lives on: allocation and recursion. */
final class BinaryTrees {
    record Tree(Tree left, Tree right) {}

    static Tree make(int depth) {
        return depth == 0 ? new Tree(null, null) : new Tree(make(depth - 1), make(depth - 1));
    }

    static long count(Tree tree) {
        return tree.left() == null ? 1 : 1 + count(tree.left()) + count(tree.right());
    }

    static long bench() {
        int deepest = 12;
        Tree survivor = make(deepest);
        long total = 0;
        int trees = 1024;
        for (int depth = 4; depth <= deepest; depth += 2) {
            for (int i = 0; i < trees; i++) {
                total += count(make(depth));
            }
            trees /= 4;
        }
        return total + count(survivor);
    }

    static void main() {
        IO.println(bench());
    }
}
