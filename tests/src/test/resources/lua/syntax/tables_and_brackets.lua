-- Constructors, indexes, parentheses.
local function syntax(s)
  print((select(2, loadstring(s, "=s"))))
end
syntax("x = {1 2}")  -- expect: s:1: '}' expected near '2'
syntax("x = {[1]}")  -- expect: s:1: '=' expected near '}'
syntax("x = {[1] = }")  -- expect: s:1: unexpected symbol near '}'
syntax("x = {a = }")  -- expect: s:1: unexpected symbol near '}'
syntax("x = {a.b = 1}")  -- expect: s:1: '}' expected near '='
syntax("x = {,}")  -- expect: s:1: unexpected symbol near ','
syntax("x = {1,,2}")  -- expect: s:1: unexpected symbol near ','
syntax("x = {\n1\n")  -- expect: s:3: '}' expected (to close '{' at line 1) near '<eof>'
syntax("x = (\n1\n")  -- expect: s:3: ')' expected (to close '(' at line 1) near '<eof>'
syntax("x = (1, 2)")  -- expect: s:1: ')' expected near ','
syntax("x = ()")  -- expect: s:1: unexpected symbol near ')'
syntax("a[1")  -- expect: s:1: ']' expected near '<eof>'
syntax("a[] = 1")  -- expect: s:1: unexpected symbol near ']'
syntax("x = 1)")  -- expect: s:1: unexpected symbol near ')'
syntax("x = {f = function() end")  -- expect: s:1: '}' expected near '<eof>'
