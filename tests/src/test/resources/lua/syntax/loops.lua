-- for, break, return.
local function syntax(s)
  print((select(2, loadstring(s, "=s"))))
end
syntax("for x")  -- expect: s:1: '=' or 'in' expected near '<eof>'
syntax("for x = 1")  -- expect: s:1: ',' expected near '<eof>'
syntax("for x = 1 do end")  -- expect: s:1: ',' expected near 'do'
syntax("for x = 1, 2, 3, 4 do end")  -- expect: s:1: 'do' expected near ','
syntax("for x in y")  -- expect: s:1: 'do' expected near '<eof>'
syntax("for a.b in c do end")  -- expect: s:1: '=' or 'in' expected near '.'
syntax("for a, b = 1, 2 do end")  -- expect: s:1: 'in' expected near '='
syntax("for x in do end")  -- expect: s:1: unexpected symbol near 'do'
syntax("break")  -- expect: s:1: no loop to break near '<eof>'
syntax("if x then break end")  -- expect: s:1: no loop to break near 'end'
syntax("while 1 do break x = 1 end")  -- expect: s:1: 'end' expected near 'x'
syntax("return 1 x = 1")  -- expect: s:1: '<eof>' expected near 'x'
syntax("return return")  -- expect: s:1: unexpected symbol near 'return'
syntax("return 1,")  -- expect: s:1: unexpected symbol near '<eof>'
syntax("do return end return 2 return 3")  -- expect: s:1: '<eof>' expected near 'return'
