"""A cache of 500 entries that drops the least recently used one, asked a hundred thousand times.

Entries live in slots 1 to 500; older and newer link the slots in order of use, in a ring through slot 0.
A dict finds the slot of a key; -1 stands for a key whose entry was dropped.
"""


class Cache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.slot_of = {}
        self.key_at = [0]
        self.value_at = [0]
        self.older = [0]
        self.newer = [0]

    def unlink(self, slot):
        older = self.older
        newer = self.newer
        newer[older[slot]] = newer[slot]
        older[newer[slot]] = older[slot]

    def link_newest(self, slot):
        older = self.older
        newer = self.newer
        newest = older[0]
        older[slot] = newest
        newer[slot] = 0
        newer[newest] = slot
        older[0] = slot

    def find(self, key):
        if key in self.slot_of:
            slot = self.slot_of[key]
            if slot > 0:
                self.unlink(slot)
                self.link_newest(slot)
                return self.value_at[slot]
        return -1

    def store(self, key, value):
        if len(self.key_at) <= self.capacity:
            slot = len(self.key_at)
            self.key_at.append(key)
            self.value_at.append(value)
            self.older.append(0)
            self.newer.append(0)
        else:
            slot = self.newer[0]
            self.unlink(slot)
            self.slot_of[self.key_at[slot]] = -1
            self.key_at[slot] = key
            self.value_at[slot] = value
        self.slot_of[key] = slot
        self.link_newest(slot)


def bench():
    cache = Cache(500)
    state = 7
    hits = 0
    total = 0
    for _ in range(100000):
        state = (state * 1103515245 + 12345) % 2147483648
        key = state // 65536 % 1000 * (state // 256 % 100) // 100
        value = cache.find(key)
        if value < 0:
            value = key * 3
            cache.store(key, value)
        else:
            hits += 1
        total += value
    return hits * 1000000000 + total


if __name__ == "__main__":
    print(bench())
