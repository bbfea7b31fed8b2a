-- Positions and captures.
print(("hello"):find("l"), ("hello"):find("lo"), ("hello"):find("xyz"))
print(("hello"):find("l", 4), ("hello"):find("l", -2), ("hello"):find("h", 2))
print(("hello"):find(""), ("hello"):find("", 3))
print(("hello"):find("", 6)) print(("hello"):find("", 7)) print(("hello"):find("", 100)) print(("hello"):find("", -100))
print(("hello"):find("l(l)(o)"))
print(("hello"):find("(h)(e)(l)(l)(o)"))
print(("hello"):find("()ll()"))
print((""):find("")) print((""):find("x"))
print(("key = value"):find("^(%w+)%s*=%s*(%w+)$"))
print(pcall(string.find, "x"))
print(pcall(string.find, "x", {}))
-- expect: 3	4	nil
-- expect: 4	4	nil
-- expect: 1	3	2
-- expect: 6	5
-- expect: 6	5
-- expect: 6	5
-- expect: 1	0
-- expect: 3	5	l	o
-- expect: 1	5	h	e	l	l	o
-- expect: 3	4	3	5
-- expect: 1	0
-- expect: nil
-- expect: 1	11	key	value
-- expect: false	bad argument #2 to '?' (string expected, got no value)
-- expect: false	bad argument #2 to '?' (string expected, got table)
