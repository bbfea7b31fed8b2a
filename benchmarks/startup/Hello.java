final class Hello {
    static void main() {
        IO.println("Hello, world");
    }
}
