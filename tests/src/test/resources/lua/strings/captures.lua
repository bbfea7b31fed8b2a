-- Nested captures, positions, back references.
print(("abc"):match("((a)(b(c)))"))  -- expect: abc	a	bc	c
print(("abc"):match("()a()b()c()"))  -- expect: 1	2	3	4
print(("abab"):match("(ab)%1"), ("abcd"):match("(ab)%1"))  -- expect: ab	nil
print(([[say "hi" or 'ho']]):match([[(["'])(.-)%1]]))  -- expect: "	hi
print(([[it's "x's"]]):match([[(["'])(.-)%1]]))  -- expect: '	s "x
print(("aa bb cc"):gsub("(%w)%1", "[%1]"))  -- expect: [a] [b] [c]	3
print(("THE END"):match("(%u+)%s+(%u+)"), select("#", ("abc"):match("(.)(.)(.)")))  -- expect: THE	3
print(("hello"):match("(h)(x?)(e)"))  -- expect: h		e
print(("x=1, y=2"):match("(%w)=(%w), (%w)=(%w)"))  -- expect: x	1	y	2
print(("abc"):find("(b)(()c)"))  -- expect: 2	3	b	c	3
print(("f(1,2)"):match("^(%w+)(%b())$"))  -- expect: f	(1,2)
local many = ("x"):rep(32)
print(select("#", many:match(("(x)"):rep(32))), pcall(string.match, many, ("(x)"):rep(33)))  -- expect: 32	false	too many captures
