"""Ten documents of about a megabyte each, parsed and printed."""

import json


def make_document():
    rows = []
    for i in range(7000):
        rows.append({"id": i, "name": "person number " + str(i), "score": i * 1.25, "active": i % 3 == 0,
                     "tags": ["a", "b" + str(i % 7)], "note": None, "parent": {"id": i // 2, "depth": i % 5}})
    return dump({"rows": rows})


def dump(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


document = make_document()


def bench():
    total = 0
    for i in range(10):
        value = json.loads(document)
        total = total + len(dump(value)) + value["rows"][i]["id"]
    return total


if __name__ == "__main__":
    print(bench())
