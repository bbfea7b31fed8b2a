-- Concatenation joins strings and numbers, from the right.
print("a" .. "b" .. "c", 1 .. 2, 1.5 .. "|" .. -2)  -- expect: abc	12	1.5|-2
print("x" .. 1e15 .. " " .. 2 ^ 53 .. " " .. 1e100)  -- expect: x1e+15 9.007199254741e+15 1e+100
local s = ""
for i = 1, 5 do s = s .. i .. "," end
print(s, #s)  -- expect: 1,2,3,4,5,	10
print(#("a\0b" .. "c\0"), ("a\0b" .. "c") == "a\0bc")  -- expect: 5	true
print("a" .. "b" == "ab", 1 .. "" == "1")  -- expect: true	true
print(-1 .. "", 1 / 0 .. "", 0.1 .. "")  -- expect: -1	inf	0.1
