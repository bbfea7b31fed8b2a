-- How the offending token is shown.
local function syntax(s)
  print((select(2, loadstring(s, "=s"))))
end
syntax("x = 1 'text'")  -- expect: s:1: unexpected symbol near ''text''
syntax("x 'a' 'b' =")  -- expect: s:1: unexpected symbol near '='
syntax('x = y "two words"')  -- expect: nil
syntax("x = [[a\nb]] [[c]] 1")  -- expect: s:2: unexpected symbol near '[[c]]'
syntax("x = 1 0x1F")  -- expect: s:1: unexpected symbol near '0x1F'
syntax("x = 1 ...")  -- expect: s:1: unexpected symbol near '...'
syntax("x = 1 ==")  -- expect: s:1: unexpected symbol near '<eof>'
syntax("x == 1")  -- expect: s:1: '=' expected near '=='
syntax("x = a ~= ~")  -- expect: s:1: unexpected symbol near '~'
syntax("x = 3 name_of_some_length")  -- expect: s:1: '=' expected near '<eof>'
syntax("x = <=")  -- expect: s:1: unexpected symbol near '<='
syntax("x .. y")  -- expect: s:1: '=' expected near '..'
syntax("x = \27")  -- expect: s:1: unexpected symbol near 'char(27)'
