-- ASCII letters only.
print(("Hello World 123"):upper(), ("Hello World 123"):lower())
print(("aBz\228"):upper() == "ABZ\228", ("\196"):lower() == "\196")
print(("abc"):reverse(), (""):reverse() == "", ("a\0b"):reverse() == "b\0a")
print(("abc"):len(), (""):len(), ("a\0b"):len(), string.len(1234.5))
print(("x"):upper():lower():upper():reverse():len())
print(("a1b2"):upper(), string.upper(true and "t"), pcall(string.upper))
-- expect: HELLO WORLD 123	hello world 123
-- expect: true	true
-- expect: cba	true	true
-- expect: 3	0	3	6
-- expect: 1
-- expect: A1B2	T	false	bad argument #1 to '?' (string expected, got no value)
