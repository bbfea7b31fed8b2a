-- What other languages write.
local function syntax(s)
  print((select(2, loadstring(s, "=s"))))
end
syntax("x += 1")  -- expect: s:1: '=' expected near '+'
syntax("x++")  -- expect: s:1: '=' expected near '+'
syntax("x != y")  -- expect: s:1: '=' expected near '!'
syntax("if x != y then end")  -- expect: s:1: 'then' expected near '!'
syntax("if x { }")  -- expect: s:1: 'then' expected near '<eof>'
syntax("x = a ? b : c")  -- expect: s:1: unexpected symbol near '?'
syntax("x = a && b")  -- expect: s:1: unexpected symbol near '&'
syntax("var x = 1")  -- expect: s:1: '=' expected near 'x'
syntax("local a <const> = 1")  -- expect: s:1: unexpected symbol near '<'
syntax("x = 5 // 2")  -- expect: s:1: unexpected symbol near '/'
syntax("x = 'a' + ")  -- expect: s:1: unexpected symbol near '<eof>'
syntax("def f(): pass")  -- expect: s:1: '=' expected near 'f'
syntax("x = [1, 2]")  -- expect: s:1: unexpected symbol near '['
syntax("continue")  -- expect: s:1: '=' expected near '<eof>'
syntax("1 + 1")  -- expect: s:1: unexpected symbol near '1'
syntax("'text'")  -- expect: s:1: unexpected symbol near ''text''
syntax("nil")  -- expect: s:1: unexpected symbol near 'nil'
syntax("... = 1")  -- expect: s:1: unexpected symbol near '...'
