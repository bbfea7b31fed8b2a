-- Characters that begin no token.
local function syntax(s)
  print((select(2, loadstring(s, "=s"))))
end
syntax("x = @")  -- expect: s:1: unexpected symbol near '@'
syntax("x = 1 ! 2")  -- expect: s:1: unexpected symbol near '!'
syntax("x = $y")  -- expect: s:1: unexpected symbol near '$'
syntax("x = a & b")  -- expect: s:1: unexpected symbol near '&'
syntax("x = `ls`")  -- expect: s:1: unexpected symbol near '`'
syntax("x ?= 1")  -- expect: s:1: '=' expected near '?'
syntax("x = \1")  -- expect: s:1: unexpected symbol near 'char(1)'
syntax("x = \127")  -- expect: s:1: unexpected symbol near 'char(127)'
syntax("x = ~1")  -- expect: s:1: unexpected symbol near '~'
syntax("\\n")  -- expect: s:1: unexpected symbol near '\'
