-- Matches of the empty string.
print(("hello"):gsub("", "-"))  -- expect: -h-e-l-l-o-	6
print(("abc"):gsub("%w*", "x"))  -- expect: xx	2
print((""):gsub("", "x"))  -- expect: x	1
print((""):gsub("%w*", "x"))  -- expect: x	1
print(("abc"):gsub("$", "!"))  -- expect: abc!	1
print(("abc"):gsub("^", "!"))  -- expect: !abc	1
print(("a b"):gsub("%s*", "_"))  -- expect: _a__b_	4
print(("abc"):gsub("b*", "."))  -- expect: .a..c.	4
print(("hello"):gsub("x*", "-", 2))  -- expect: -h-ello	2
print(("a,b"):gsub("(.-)", "<%1>"))  -- expect: <>a<>,<>b<>	4
