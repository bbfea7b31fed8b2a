-- Captures, or the whole match.
print(("key=val"):match("(%w+)=(%w+)"))
print(("hello"):match("l+"), ("hello"):match("l+", 4), ("hello"):match("x"), ("hello"):match(".", -1))
print(("2024-05-17"):match("(%d+)-(%d+)-(%d+)"))
print(("  trim  "):match("^%s*(.-)%s*$") .. "|")
print(("hello"):match("()ll()"), ("hello"):match("((h)(e))"))
print(("a,b,,c"):match("^([^,]*),([^,]*),([^,]*)"))
print((""):match(""), ("x"):match("()"), ("abc"):match("^(a)(.-)$"))
print(("0x1F"):match("^0[xX](%x+)$"), ("12.5e3"):match("^[+-]?%d+%.?%d*[eE]?[+-]?%d*$"))
print(pcall(string.match)) print(pcall(string.match, "x"))
-- expect: key	val
-- expect: ll	l	nil	o
-- expect: 2024	05	17
-- expect: trim|
-- expect: 3	he	h	e
-- expect: a	b	
-- expect: 	1	a	bc
-- expect: 1F	12.5e3
-- expect: false	bad argument #1 to '?' (string expected, got no value)
-- expect: false	bad argument #2 to '?' (string expected, got no value)
