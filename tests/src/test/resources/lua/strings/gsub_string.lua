-- Replacement strings.
print(("hello world"):gsub("o", "0"))  -- expect: hell0 w0rld	2
print(("hello"):gsub("l", "L", 1))  -- expect: heLlo	1
print(("abc"):gsub("%w", "%0%0"))  -- expect: aabbcc	3
print(("one two"):gsub("(%w+) (%w+)", "%2 %1"))  -- expect: two one	1
print(("abc"):gsub("b", "%%"), ("abc"):gsub("b", "%1"), ("abc"):gsub("(b)", "<%0|%1>"))  -- expect: a%c	abc	a<b|b>c	1
print(("abc"):gsub("b", "%x"), ("abc"):gsub("b", ""), ("abc"):gsub("x", "y"))  -- expect: axc	ac	abc	0
print(("abc"):gsub("()", "%1"))  -- expect: 1a2b3c4	4
print(("a b c"):gsub(" ", "\0") == "a\0b\0c", ("abc"):gsub("b", 5), ("abc"):gsub("b", 1.5))  -- expect: true	a5c	a1.5c	1
print(("x^2"):gsub("%^", "**"), ("path/to"):gsub("/", "\\"), ("50%"):gsub("%%", " percent"))  -- expect: x**2	path\to	50 percent	1
print(pcall(string.gsub, "abc", "(b)", "%2"))  -- expect: false	invalid capture index
print(pcall(string.gsub, "x", "x", "%9"))  -- expect: false	invalid capture index
