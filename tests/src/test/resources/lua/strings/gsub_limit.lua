-- The fourth argument limits the number of replacements.
print(("aaa"):gsub("a", "b", 2))  -- expect: bba	2
print(("aaa"):gsub("a", "b", 0))  -- expect: aaa	0
print(("aaa"):gsub("a", "b", -1))  -- expect: aaa	0
print(("aaa"):gsub("a", "b", 10))  -- expect: bbb	3
print(("aaa"):gsub("a", "b", "2"))  -- expect: bba	2
print(("aaa"):gsub("a", "b", 1.9))  -- expect: baa	1
print(("aaa"):gsub("^a", "b"))  -- expect: baa	1
print(("abcabc"):gsub("b", {b = "B"}, 1))  -- expect: aBcabc	1
print(pcall(string.gsub, "x", "x", "y", "z"))  -- expect: false	bad argument #4 to '?' (number expected, got string)
local n = 0
print(("aaaa"):gsub("a", function() n = n + 1 end, 3), n)  -- expect: aaaa	3
