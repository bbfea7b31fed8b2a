-- differs: D-8, a pattern that nests too deep is an error or a result, never a crash
local ok, result = pcall(string.match, ("a"):rep(400000), ("a?"):rep(200000))
print(ok and #result == 200000 or result:match("pattern too complex$") ~= nil)  -- expect: true
print(#("x"):rep(10000):match(("x?"):rep(10000)))  -- expect: 10000
