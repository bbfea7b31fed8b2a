-- Blocks that do not end, or end too often.
local function syntax(s)
  print((select(2, loadstring(s, "=s"))))
end
syntax("if x")  -- expect: s:1: 'then' expected near '<eof>'
syntax("if x then")  -- expect: s:1: 'end' expected near '<eof>'
syntax("if x then\nfoo()\n")  -- expect: s:3: 'end' expected (to close 'if' at line 1) near '<eof>'
syntax("if x then else elseif y then end")  -- expect: s:1: 'end' expected near 'elseif'
syntax("if then end")  -- expect: s:1: unexpected symbol near 'then'
syntax("while x do\n")  -- expect: s:2: 'end' expected (to close 'while' at line 1) near '<eof>'
syntax("while x")  -- expect: s:1: 'do' expected near '<eof>'
syntax("repeat\n\n")  -- expect: s:3: 'until' expected (to close 'repeat' at line 1) near '<eof>'
syntax("repeat until")  -- expect: s:1: unexpected symbol near '<eof>'
syntax("do")  -- expect: s:1: 'end' expected near '<eof>'
syntax("end")  -- expect: s:1: '<eof>' expected near 'end'
syntax("do end end")  -- expect: s:1: '<eof>' expected near 'end'
syntax("function f()\n\n")  -- expect: s:3: 'end' expected (to close 'function' at line 1) near '<eof>'
syntax("x = function()\nreturn 1\n")  -- expect: s:3: 'end' expected (to close 'function' at line 1) near '<eof>'
syntax("else")  -- expect: s:1: '<eof>' expected near 'else'
syntax("until x")  -- expect: s:1: '<eof>' expected near 'until'
