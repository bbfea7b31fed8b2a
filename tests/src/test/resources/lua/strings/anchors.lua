-- ^ and $ are special at the ends of the pattern alone.
print(("hello"):match("^h"), ("hello"):match("^l"), ("hello"):match("o$"), ("hello"):match("l$"))  -- expect: h	nil	o	nil
print(("a$b"):match("$b"), ("a^b"):match("a^b"), ("^a"):match("^^a"), ("a$"):match("a%$"), ("a$"):match("a$$"))  -- expect: $b	a^b	^a	a$	a$
print((""):match("^$"), ("x"):match("^$"), ("abc"):find("^"), ("abc"):find("$"))  -- expect: 	nil	1	4	3
print(("hello"):find("^l", 3), ("hello"):find("^h", 2), ("hello"):match("^l+", 3))  -- expect: 3	nil	ll
print(("a(^b"):match("%(^"), ("ab"):match("(^a)"), ("ab"):match("(b$)"), ("b$"):match("(b$)"))  -- expect: (^	nil	nil	b$
print((("aaa"):gsub("^a", "b")), (("aaa"):gsub("a$", "b")), (("abc"):gsub("^%w*$", "<%0>")))  -- expect: baa	aab	<abc>
