-- Unusual programs that compile.
local function value(s) print(loadstring("return " .. s, "=s")()) end
value("#'abc' + #{1, 2}")  -- expect: 5
value("(function(...) return select('#', ...) end)(nil, nil)")  -- expect: 2
value("({{{}}})[1][1] ~= nil")  -- expect: true
value("- - - 1")  -- expect: -1
value("not not not nil")  -- expect: true
value("({['end'] = 1})['end']")  -- expect: 1
value("1\n\n\n+\n\n2")  -- expect: 3
value("'a' --[[ comment ]] .. --[=[ another ]=] 'b'")  -- expect: ab
print(loadstring("")(), loadstring("   ")(), loadstring("-- only a comment")())  -- expect: nil	nil
print(loadstring("local a <eof>", "=s"))  -- expect: nil	s:1: unexpected symbol near '<'
print(select("#", loadstring("return")()), select("#", loadstring("return;")()))  -- expect: 0	0
print(loadstring("a = 1 b = 2 return a, b")())  -- expect: 1	2
print(loadstring("local function f() return f end return f() == f")())  -- expect: true
