"""Counts the words of a text of ten million characters, reading it character by character.

The text is made once, outside the measured function, from a word list that a seeded generator made.
"""

seed = 42


def random(limit):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % limit


def make_words(n):
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = []
    for _ in range(n):
        word = ""
        for _ in range(2 + random(8)):
            word += letters[random(26)]
        words.append(word + " ")
    return words


# Words at the front of the list are the frequent ones, as in a real text.
def make_text(words, size):
    parts = []
    length = 0
    while length < size:
        word = words[random(1 + random(len(words)))]
        parts.append(word)
        length += len(word)
    return "".join(parts)


book = make_text(make_words(2000), 10000000)


def count_words(text):
    counts = {}
    word = ""
    for c in text:
        if c != " ":
            word += c
        else:
            if word in counts:
                counts[word] += 1
            else:
                counts[word] = 1
            word = ""
    return counts


def bench():
    counts = count_words(book)
    total = 0
    for word in counts:
        total += counts[word] * len(word)
    return total * 10000 + len(counts)


if __name__ == "__main__":
    print(bench())
