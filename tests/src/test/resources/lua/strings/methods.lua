-- Methods on strings, numbers as strings.
print(("x"):rep(2), ("abc"):len(), ("%d-%s"):format(1, "a"), ("a,b"):find(","))  -- expect: xx	3	1-a	2	2
local s = "text"
print(s:upper(), s:sub(2):upper(), s.len(s), s["len"](s), #s:rep(3))  -- expect: TEXT	EXT	4	4	12
print(pcall(function() return ("x"):nomethod() end))  -- expect: false	methods.lua:5: attempt to call method 'nomethod' (a nil value)
print(pcall(function() return (5):rep(2) end))  -- expect: false	methods.lua:6: attempt to index a number value
function string.words(s) local n = 0 for _ in s:gmatch("%S+") do n = n + 1 end return n end
print(("a b c"):words())  -- expect: 3
string.words = nil
print(pcall(function() return ("a"):words() end))  -- expect: false	methods.lua:10: attempt to call method 'words' (a nil value)
