-- The fourth argument turns patterns off.
print(("a.b"):find(".", 1, true), ("a+b"):find("+", 1, true))
print(("a.b"):find(".", 2, true)) print(("a.b"):find(".", 3, true))
print(("[x]"):find("[x]", 1, true)) print(("%d"):find("%d", 1, true)) print(("x(y"):find("(", 1, true))
print(("a.b"):find("%.")) print(("a.b"):find("."))
print(("abc"):find("", 10, true)) print(("abc"):find("b", -1, true))
print(("f(x)"):find("x)")) print(("a]"):find("]"))
print(("aXb"):find("X", nil, true), ("a\0b"):find("\0", 1, true), ("a\0b"):find("b"))
print(("a.b"):find(".", 1, false), ("a.b"):find(".", 1, nil), ("a.b"):find("b", 1, 0))
-- expect: 2	2	2
-- expect: 2	2
-- expect: nil
-- expect: 1	3
-- expect: 1	2
-- expect: 2	2
-- expect: 2	2
-- expect: 1	1
-- expect: 4	3
-- expect: nil
-- expect: 3	4
-- expect: 2	2
-- expect: 2	2	3	3
-- expect: 1	1	3	3
