-- A string in quotes ends on its line.
local function syntax(s)
  print((select(2, loadstring(s, "=s"))))
end
syntax('x = "abc')  -- expect: s:1: unfinished string near '<eof>'
syntax('x = "abc\ny = 1')  -- expect: s:1: unfinished string near '"abc'
syntax("x = 'abc\n'")  -- expect: s:1: unfinished string near ''abc'
syntax('x = "abc\\')  -- expect: s:1: unfinished string near '<eof>'
syntax('x = "abc\'')  -- expect: s:1: unfinished string near '<eof>'
syntax('return "a\\n')  -- expect: s:1: unfinished string near '<eof>'
