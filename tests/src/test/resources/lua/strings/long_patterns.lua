-- Long subjects and long patterns.
print(#("x"):rep(500000):match("^(x-)$"))
print(#("x"):rep(500000):match(".*"), #("x"):rep(300000):match(".-$"))
print(("a"):rep(10000):find(("a?"):rep(1000) .. "$"))
print((("("):rep(100000) .. (")"):rep(100000)):find("%b()"))
print((("("):rep(50000):match("%b()")))
print(select(2, ("ab"):rep(50000):gsub("ab", "ba")))
local s = ("word "):rep(20000)
local n = 0
for w in s:gmatch("%a+") do n = n + 1 end
print(n, #s:gsub("%s", ""))
