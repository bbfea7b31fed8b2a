package org.inplace.lua.syntax;

/** The names and reserved words of a text, so that each is made into an object once. */
final class NameTable {

    private Name[] buckets = new Name[256];
    private int size;

    NameTable() {
        for (TokenKind kind : TokenKind.values()) {
            if (kind.isWord()) {
                add(kind.text(), hash(kind.text()), kind);
            }
        }
    }

    /** The hash of a name that goes on with a character, from the hash of what is before it. */
    static int hash(int before, char next) {
        return 31 * before + next;
    }

    private static int hash(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash(hash, text.charAt(i));
        }
        return hash;
    }

    /** The name that a range of a text spells. */
    Name find(String text, int start, int end, int hash) {
        for (Name name = buckets[bucket(hash)]; name != null; name = name.next()) {
            if (name.hash() == hash && name.text().length() == end - start && text.startsWith(name.text(), start)) {
                return name;
            }
        }
        return add(text.substring(start, end), hash, TokenKind.NAME);
    }

    Name find(String text) {
        return find(text, 0, text.length(), hash(text));
    }

    private int bucket(int hash) {
        return (hash ^ hash >>> 16) & buckets.length - 1;
    }

    private Name add(String text, int hash, TokenKind kind) {
        if (size++ == buckets.length) {
            grow();
        }
        int bucket = bucket(hash);
        return buckets[bucket] = new Name(text, hash, kind, buckets[bucket]);
    }

    private void grow() {
        Name[] old = buckets;
        buckets = new Name[old.length * 4];
        for (Name first : old) {
            Name name = first;
            while (name != null) {
                Name next = name.next();
                int bucket = bucket(name.hash());
                name.link(buckets[bucket]);
                buckets[bucket] = name;
                name = next;
            }
        }
    }
}
