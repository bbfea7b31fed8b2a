-- differs: E-2, goto
local function syntax(s) print((select(2, loadstring(s, "=s")))) end
syntax("do ::l1:: end goto l1")  -- expect: s:1: undefined label 'l1'
syntax("local function f() goto out end ::out:: return f")  -- expect: s:1: undefined label 'out'
syntax("goto f local x ::f:: print(x)")  -- expect: s:1: <goto f> jumps into the scope of local 'x'
syntax("repeat if x then goto c end local y=2 ::c:: until y")  -- expect: s:1: <goto c> jumps into the scope of local 'y'
syntax("::a:: ::a::")  -- expect: s:1: duplicate label 'a'
syntax("::a")  -- expect: s:1: '::' expected near '<eof>'
syntax("::1::")  -- expect: s:1: '<name>' expected near '1'
print(loadstring("do goto f local x ::f:: end return 'ok'")())  -- expect: ok
print(loadstring("::a:: do ::a:: end return 1")())  -- expect: 1
print(loadstring("goto = 1 return goto")())  -- expect: 1
