-- Parameter lists, arguments, methods.
local function syntax(s)
  print((select(2, loadstring(s, "=s"))))
end
syntax("function f(1) end")  -- expect: s:1: <name> or '...' expected near '1'
syntax("function f(a, ..., b) end")  -- expect: s:1: ')' expected near ','
syntax("function f(a b) end")  -- expect: s:1: ')' expected near 'b'
syntax("function f(a, ) end")  -- expect: s:1: <name> or '...' expected near ')'
syntax("function f a end")  -- expect: s:1: '(' expected near 'a'
syntax("f:g")  -- expect: s:1: function arguments expected near '<eof>'
syntax("f:g.h()")  -- expect: s:1: function arguments expected near '.'
syntax("f(1 2)")  -- expect: s:1: ')' expected near '2'
syntax("f(,)")  -- expect: s:1: unexpected symbol near ','
syntax("f(1, )")  -- expect: s:1: unexpected symbol near ')'
syntax("f(")  -- expect: s:1: unexpected symbol near '<eof>'
syntax("f{")  -- expect: s:1: unexpected symbol near '<eof>'
syntax("f'x")  -- expect: s:1: unfinished string near '<eof>'
syntax("x = f:g")  -- expect: s:1: function arguments expected near '<eof>'
syntax("x = function end")  -- expect: s:1: '(' expected near 'end'
