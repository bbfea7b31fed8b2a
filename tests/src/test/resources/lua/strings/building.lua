-- Long strings made piece by piece.
local s = ""
for i = 1, 20000 do s = s .. "x" end
print(#s, s == ("x"):rep(20000))  -- expect: 20000	true
local t = {}
for i = 1, 1000 do t[#t + 1] = i end
local joined = table.concat(t, ",")
print(#joined, joined:sub(1, 20), joined:sub(-9))  -- expect: 3892	1,2,3,4,5,6,7,8,9,10	,999,1000
local r = ""
for i = 1, 100 do r = i .. "," .. r end
print(#r, r:sub(1, 12))  -- expect: 292	100,99,98,97
local a, b = "a", "b"
for i = 1, 10 do a, b = a .. b, a end
print(#a, #b, a:sub(1, 20))  -- expect: 144	89	abaababaabaababaabab
print(("abc"):rep(1000):gsub("b", ""):len())  -- expect: 2000
