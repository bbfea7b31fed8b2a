-- Two dots after a numeral need a space in front of them.
print(1 .. 2)  -- expect: 12
print(1 ..2, 1.5 .. "x", "x".. 1)  -- expect: 12	1.5x	x1
local a = 7
print(a..a, a.."")  -- expect: 77	7
