-- What the compiler expected, and where.
local function syntax(s)
  print((select(2, loadstring(s, "=s"))))
end
syntax("x y")  -- expect: s:1: '=' expected near 'y'
syntax("x")  -- expect: s:1: '=' expected near '<eof>'
syntax("x =")  -- expect: s:1: unexpected symbol near '<eof>'
syntax("x = = 1")  -- expect: s:1: unexpected symbol near '='
syntax("x = 1 + * 2")  -- expect: s:1: unexpected symbol near '*'
syntax("x = }")  -- expect: s:1: unexpected symbol near '}'
syntax("a.b")  -- expect: s:1: '=' expected near '<eof>'
syntax("(f)")  -- expect: s:1: syntax error near '<eof>'
syntax("a + b")  -- expect: s:1: '=' expected near '+'
syntax("f() = 1")  -- expect: s:1: unexpected symbol near '='
syntax("a, b")  -- expect: s:1: '=' expected near '<eof>'
syntax("a, f() = 1, 2")  -- expect: s:1: syntax error near '='
syntax("x = 1 2")  -- expect: s:1: unexpected symbol near '2'
syntax("= 1")  -- expect: s:1: unexpected symbol near '='
