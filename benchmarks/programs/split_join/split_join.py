"""Takes a text of two million characters apart and puts it together again."""

sentence = "the quick brown fox jumps over the lazy dog, again and again; "
text = sentence * 32000


def bench():
    parts = text.split(" ")
    long = [word for word in parts if len(word) > 4]
    joined = "-".join(long)
    return len(parts) * 31 + len(joined) + len(joined.replace("quick", "slow")) + len(joined.upper())


if __name__ == "__main__":
    print(bench())
