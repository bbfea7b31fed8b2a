-- Long subjects and long patterns.
print(#("x"):rep(500000):match("^(x-)$"))  -- expect: 500000
print(#("x"):rep(500000):match(".*"), #("x"):rep(300000):match(".-$"))  -- expect: 500000	300000
print(("a"):rep(10000):find(("a?"):rep(1000)))  -- expect: 1	1000
print((("("):rep(100000) .. (")"):rep(100000)):find("%b()"))  -- expect: 1	200000
print((("("):rep(5000):match("%b()")))  -- expect: nil
print(select(2, ("ab"):rep(50000):gsub("ab", "ba")))  -- expect: 50000
local s = ("word "):rep(20000)
local n = 0
for w in s:gmatch("%a+") do n = n + 1 end
print(n, #s:gsub("%s", ""))  -- expect: 20000	80000
