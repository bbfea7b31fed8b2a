-- A name is needed.
local function syntax(s)
  print((select(2, loadstring(s, "=s"))))
end
syntax("local 1")  -- expect: s:1: '<name>' expected near '1'
syntax("local")  -- expect: s:1: '<name>' expected near '<eof>'
syntax("local x, = 1")  -- expect: s:1: '<name>' expected near '='
syntax("local x y")  -- expect: s:1: '=' expected near '<eof>'
syntax("local function")  -- expect: s:1: '<name>' expected near '<eof>'
syntax("local function x.y() end")  -- expect: s:1: '(' expected near '.'
syntax("function 1() end")  -- expect: s:1: '<name>' expected near '1'
syntax("function f.1() end")  -- expect: s:1: '(' expected near '.1'
syntax("function a:b:c() end")  -- expect: s:1: '(' expected near ':'
syntax("f:")  -- expect: s:1: '<name>' expected near '<eof>'
syntax("x.end = 1")  -- expect: s:1: '<name>' expected near 'end'
syntax("x. = 1")  -- expect: s:1: '<name>' expected near '='
syntax("for 1 = 1, 2 do end")  -- expect: s:1: '<name>' expected near '1'
syntax("for end")  -- expect: s:1: '<name>' expected near 'end'
